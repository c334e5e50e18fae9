import middy from '@middy/core';
import { secretsClient } from '#functions/runtime/aws.ts';
import { log, nameOf } from '#functions/runtime/log.ts';
import { createRotation } from '#functions/web/session/rotation.ts';

export const handler = middy(createRotation(secretsClient())).onError(({ error }) =>
  log.error('session-secret-not-rotated', { error: nameOf(error) }),
);
