/** What the functions find in their environment on this machine: the same variables as in the cloud. */
import { tableNames } from '#functions/functions.ts';
import { tableVariable } from '#functions/runtime/environment.ts';
import { localTables, machineArn, region, sessionSecretArn } from './aws/names.ts';
import { organisation } from './seed/organisation.ts';
import { localClient, providerPath } from './sign-in/paths.ts';
import type { SystemOptions } from './system-options.ts';

const withoutEnd = Object.fromEntries(Object.keys(organisation.limits).map((name) => [name, 1e9]));

/**
 * Set before a handler is loaded, since handlers read it once.
 * @param addresses of the front doors and of the local AWS services
 */
export function setEnvironment(
  addresses: { doors: string; aws: string },
  {
    quiet = false,
    logsAll = false,
    settings = organisation.settings,
    unlimited = false,
  }: Pick<SystemOptions, 'quiet' | 'logsAll' | 'settings' | 'unlimited'>,
): void {
  const tables = tableNames.map((table) => [tableVariable(table), localTables[table]] as const);
  Object.assign(process.env, Object.fromEntries(tables), {
    BASE_URL: addresses.doors,
    ORGANISATION: JSON.stringify({ ...organisation, settings, ...(unlimited && { limits: withoutEnd }) }),
    EMAIL_FROM: 'Asar <asar@example.org>',
    EMAIL_CONFIGURATION_SET: 'asar-local',
    SMS_CONFIGURATION_SET: 'asar-local',
    CASE_WORKFLOW_ARN: machineArn('case'),
    SESSION_SECRET_ARN: sessionSecretArn,
    OIDC_ISSUER: `${addresses.doors}${providerPath}`,
    OIDC_CLIENT_ID: localClient,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: addresses.aws,
    AWS_ENDPOINT_URL_SFN: addresses.aws,
    AWS_ENDPOINT_URL_SES: addresses.aws,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: addresses.aws,
    AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2: addresses.aws,
    POWERTOOLS_DEV: 'false',
    POWERTOOLS_LOG_LEVEL: quiet ? 'SILENT' : logsAll ? 'DEBUG' : 'WARN',
  });
  // A profile of the person's own must not reach into the local system.
  delete process.env['AWS_PROFILE'];
  delete process.env['OIDC_LOGOUT'];
  delete process.env['AWS_SESSION_TOKEN'];
}
