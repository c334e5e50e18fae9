/** How the rehearsal itself calls the emulator: as somebody with every right, by the SDK or by hand. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SFNClient } from '@aws-sdk/client-sfn';
import { type Emulator, region } from './emulator.ts';

type At = Pick<Emulator, 'url'>;

const credentials = { accessKeyId: 'rehearsal', secretAccessKey: 'rehearsal' };

export const dynamoAt = ({ url }: At) => new DynamoDBClient({ endpoint: url, region, credentials });
export const stepFunctionsAt = ({ url }: At) => new SFNClient({ endpoint: url, region, credentials });

/** The emulator reads account, region and service from it, and checks no signature. */
export function authorizationFor(service: 'lambda' | 'sns' | 'cognito-idp'): { authorization: string } {
  const scope = `${credentials.accessKeyId}/20260101/${region}/${service}/aws4_request`;
  return { authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=none` };
}
