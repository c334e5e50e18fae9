/** The AWS clients, one of each for a function's whole life; endpoints come from the SDK's own environment variables. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import { SFNClient } from '@aws-sdk/client-sfn';

export const dynamoClient = (): DynamoDBClient => new DynamoDBClient({});
export const secretsClient = (): SecretsManagerClient => new SecretsManagerClient({});
export const sesClient = (): SESClient => new SESClient({});
export const smsClient = (): PinpointSMSVoiceV2Client => new PinpointSMSVoiceV2Client({});
export const sfnClient = (): SFNClient => new SFNClient({});
