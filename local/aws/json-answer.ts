/** Answers of the services that speak AWS JSON 1.0. */
import type { AwsRequest, AwsResponse } from './endpoint.ts';

export const jsonAnswer = (status: number, body: unknown): AwsResponse => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: JSON.stringify(body),
});

/** `SendTextMessage` of `PinpointSMSVoiceV2.SendTextMessage`. */
export const operationOf = (request: AwsRequest): string =>
  request.target.slice(request.target.indexOf('.') + 1);

/** @throws SyntaxError: the SDK's clients never send anything else than JSON. */
export const jsonOf = (request: AwsRequest): unknown => JSON.parse(request.body.toString() || '{}');
