/** Tells by its protocol which service a request is meant for. */
import type { AwsBackend } from './endpoint.ts';

export interface Services {
  dynamo: AwsBackend;
  stepFunctions: AwsBackend;
  email: AwsBackend;
  sms: AwsBackend;
  secrets: AwsBackend;
}

export function createDispatch(services: Services): AwsBackend {
  return async (request) => {
    const [service] = request.target.split('.');
    if (service === 'DynamoDB_20120810') return services.dynamo(request);
    if (service === 'AWSStepFunctions') return services.stepFunctions(request);
    if (service === 'PinpointSMSVoiceV2') return services.sms(request);
    if (service === 'secretsmanager') return services.secrets(request);
    if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
      return services.email(request);
    return { status: 404, body: '<UnknownOperationException/>' };
  };
}
