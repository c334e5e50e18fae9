/** The part of an integration's result that speaks of the HTTP call itself. */
import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../json.ts';

export function callMetadata(contentType: string): JsonObject {
  const id = randomUUID();
  return {
    SdkHttpMetadata: {
      AllHttpHeaders: { 'x-amzn-RequestId': [id], 'Content-Type': [contentType] },
      HttpHeaders: { 'x-amzn-RequestId': id, 'Content-Type': contentType },
      HttpStatusCode: 200,
    },
    SdkResponseMetadata: { RequestId: id },
  };
}
