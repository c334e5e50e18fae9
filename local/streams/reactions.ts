/** Which function reacts to a change, and which changes have to be delivered one after another. */
import type { FunctionEntry } from '#functions/functions.ts';
import { tableDefinitions } from '#functions/store/table-definitions.ts';
import type { JournalEntry } from './journal.ts';

export interface Reaction {
  functionName: string;
  /** Records of the same line keep their order. */
  line: string;
}

export function createReactionTo(
  functions: Readonly<Record<string, FunctionEntry>>,
): (entry: JournalEntry) => Reaction | undefined {
  const triggers = Object.entries(functions).flatMap(([functionName, { trigger }]) =>
    trigger.kind === 'stream' ? [{ functionName, trigger }] : [],
  );
  return ({ table, key, eventName }) => {
    const found = triggers.find(
      ({ trigger }) => trigger.table === table && trigger.eventNames.includes(eventName),
    );
    if (found === undefined) return undefined;
    const partition = JSON.stringify(key[tableDefinitions[table].partitionKey.name]);
    return { functionName: found.functionName, line: `${table} ${partition}` };
  };
}
