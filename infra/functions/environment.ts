/** What each function is told: the variables that functions/runtime/environment.ts reads, as far as its entry needs them. */

import type { Construct } from 'constructs';
import * as v from 'valibot';
import type { FunctionEntry } from '#functions/functions.ts';
import { tableVariable, type VariableName } from '#functions/runtime/environment.ts';
import { organisationSchema, settingsOf } from '#functions/runtime/organisation.ts';
import { originationArn } from '../grants/messages.ts';
import type { Tables } from '../grants/tables.ts';
import { machineArn } from '../names.ts';
import type { Settings } from '../settings.ts';

export interface Surroundings {
  tables: Tables;
  /** Address of the front doors, without a slash at the end. */
  baseUrl: string;
  emailConfigurationSet: string;
  smsConfigurationSet: string;
  sessionSecretArn: string;
  signIn: SignIn;
}

/** Who signs staff in, and as whose client. */
interface SignIn {
  issuer: string;
  clientId: string;
  /** Where the provider's own session ends. */
  logout: string;
}

type Variables = Partial<Record<VariableName, string>>;

export function variablesOf(
  scope: Construct,
  entry: FunctionEntry,
  settings: Settings,
  surroundings: Surroundings,
): Variables {
  const tables = entry.tables.map(({ table }) => [
    tableVariable(table),
    surroundings.tables[table].tableName,
  ]);
  return {
    ...Object.fromEntries(tables),
    BASE_URL: surroundings.baseUrl,
    ORGANISATION: organisationOf(settings),
    ...(entry.email && emailVariables(settings, surroundings)),
    ...(entry.sms && smsVariables(scope, settings, surroundings)),
    ...(entry.session && { SESSION_SECRET_ARN: surroundings.sessionSecretArn }),
    ...(entry.signsIn && signInVariables(surroundings.signIn)),
    ...(entry.workflow?.includes('start') && { CASE_WORKFLOW_ARN: machineArn(scope, settings, 'case') }),
  };
}

/** Checked as the functions will check it, so that a mistake stops the deployment and not the first case. */
function organisationOf(settings: Settings): string {
  settingsOf(v.parse(organisationSchema, settings.organisation));
  return JSON.stringify(settings.organisation);
}

const emailVariables = (settings: Settings, { emailConfigurationSet }: Surroundings): Variables => ({
  EMAIL_FROM: settings.email.from,
  EMAIL_CONFIGURATION_SET: emailConfigurationSet,
});

const signInVariables = ({ issuer, clientId, logout }: SignIn): Variables => ({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: clientId,
  OIDC_LOGOUT: logout,
});

function smsVariables(
  scope: Construct,
  settings: Settings,
  { smsConfigurationSet }: Surroundings,
): Variables {
  const identity = originationArn(scope, settings);
  return {
    SMS_CONFIGURATION_SET: smsConfigurationSet,
    ...(identity !== undefined && { SMS_ORIGINATION_IDENTITY: identity }),
  };
}
