/** A recording of the real service: a definition, an input, how the functions behave, and the history that came of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

export const runnable = { region: 'us-east-1', account: '111111111111' };

const repeat = v.object({ string: v.string(), times: v.number() });

const behaviour = v.variant('kind', [
  v.object({ kind: v.literal('echo') }),
  v.object({ kind: v.literal('return'), value: v.optional(v.unknown()), valueRepeat: v.optional(repeat) }),
  v.object({
    kind: v.literal('raise'),
    errorType: v.string(),
    errorMessage: v.string(),
    trace: v.optional(v.array(v.string())),
  }),
  v.object({ kind: v.literal('sleep'), seconds: v.number() }),
  v.object({ kind: v.literal('missing') }),
]);

const tokenAnswer = v.object({
  action: v.picklist(['success', 'failure', 'none']),
  output: v.optional(v.unknown()),
  error: v.optional(v.string()),
  cause: v.optional(v.string()),
  heartbeats: v.optional(v.number(), 0),
  heartbeatAfterSeconds: v.optional(v.number(), 1),
  minDelaySeconds: v.optional(v.number(), 1),
});

const callback = v.variant('kind', [
  v.object({ kind: v.literal('taskToken'), answers: v.array(tokenAnswer) }),
  v.object({
    kind: v.literal('nestedExecution'),
    child: v.object({
      stateMachineArn: v.optional(v.string()),
      definition: v.optional(v.unknown()),
      functions: v.optional(v.record(v.string(), behaviour), {}),
    }),
  }),
  v.object({ kind: v.literal('stopExecution') }),
]);

const event = v.looseObject({
  id: v.union([v.number(), v.array(v.number())]),
  previousEventId: v.number(),
  type: v.string(),
});

const recording = v.object({
  id: v.string(),
  definition: v.unknown(),
  input: v.unknown(),
  functions: v.record(v.string(), behaviour),
  expand: v.optional(v.unknown()),
  callback: v.optional(callback),
  status: v.string(),
  concurrent: v.optional(v.boolean(), false),
  parallelNormalised: v.optional(v.boolean(), false),
  lostEvents: v.optional(v.array(v.number()), []),
  replacedPaths: v.optional(v.array(v.looseObject({ replacement: v.string(), reference: v.boolean() })), []),
  events: v.array(event),
});

export type Behaviour = v.InferOutput<typeof behaviour>;
export type TokenAnswer = v.InferOutput<typeof tokenAnswer>;
export type RecordedEvent = v.InferOutput<typeof event>;
export type Recording = v.InferOutput<typeof recording>;
export type Group = { readonly name: string; readonly files: readonly string[] };

/** The groups of a folder, or (where it has no folders in it) the folder itself as one group. */
export function findGroups(folder: string): Group[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name));
  const filesIn = (path: string) =>
    readdirSync(path)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(path, name));
  const own = filesIn(folder);
  const groups = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, files: filesIn(join(folder, name)) }));
  return own.length === 0 ? groups : [{ name: folder, files: own }, ...groups];
}

/** Reads a recording with the partition and region that its ARNs need to be usable. */
export function readRecording(file: string): Recording {
  const text = readFileSync(file, 'utf8')
    .replaceAll('<partition>', 'aws')
    .replaceAll('<region>', runnable.region);
  return v.parse(recording, JSON.parse(text));
}
