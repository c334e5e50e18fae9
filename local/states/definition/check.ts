/** Checks a whole definition: what it uses is understood and carried out, or refused by name. Nothing is ignored. */
import { isJsonObject, toJson } from '../json.ts';
import { branchFields, machineFields } from './fields.ts';
import type { Branch, Machine, QueryLanguage, State } from './model.ts';
import { readState } from './read-state.ts';
import { fieldReader, type Reader, type Refusal } from './reader.ts';

/** Why a definition was not accepted; `refused` is never empty. */
export type UnsupportedField = { readonly refused: readonly Refusal[] };

/** `services`: the integrations a Task may call, such as `lambda:invoke`. */
export function checkDefinition(
  definition: unknown,
  services: ReadonlySet<string>,
): Machine | UnsupportedField {
  const raw = toJson(definition);
  const refusals: Refusal[] = [];
  if (!isJsonObject(raw)) {
    return {
      refused: [{ state: '', field: '', reason: 'invalid', detail: 'the definition is not an object' }],
    };
  }
  const reader = fieldReader('', raw, refusals);
  reader.onlyFields(machineFields);
  const timeoutSeconds = reader.number('TimeoutSeconds');
  const branch = readBranch(reader, languageOf(reader, 'JSONPath'), services, refusals);
  if (refusals.length > 0) return { refused: refusals };
  return timeoutSeconds === undefined ? branch : { ...branch, timeoutSeconds };
}

export function isRefused(checked: Machine | UnsupportedField): checked is UnsupportedField {
  return 'refused' in checked;
}

function languageOf(reader: Reader, inherited: QueryLanguage): QueryLanguage {
  const language = reader.text('QueryLanguage') ?? inherited;
  if (language === 'JSONata' || language === 'JSONPath') return language;
  reader.refuse('QueryLanguage', 'invalid', 'JSONata or JSONPath');
  return inherited;
}

function readBranch(
  reader: Reader,
  language: QueryLanguage,
  services: ReadonlySet<string>,
  refusals: Refusal[],
): Branch {
  const states = new Map<string, State>();
  const all = reader.object('States');
  if (all === undefined) reader.refuse('States', 'invalid', 'is required');
  for (const [name, raw] of Object.entries(all?.raw ?? {})) {
    if (!isJsonObject(raw)) {
      reader.refuse(`States/${name}`, 'invalid', 'should be an object');
      continue;
    }
    const fields = fieldReader(name, raw, refusals);
    const own = languageOf(fields, language);
    if (language === 'JSONata' && own === 'JSONPath') {
      fields.refuse('QueryLanguage', 'invalid', 'a JSONata machine cannot have a JSONPath state');
    }
    const state = readState(
      fields,
      own,
      (branch) => {
        branch.onlyFields(branchFields);
        return readBranch(branch, own === 'JSONPath' ? language : own, services, refusals);
      },
      services,
    );
    if (state !== undefined) states.set(name, state);
  }
  checkTargets(reader, all?.raw ?? {}, refusals);
  const startAt = reader.text('StartAt') ?? '';
  if (!states.has(startAt)) reader.refuse('StartAt', 'invalid', `there is no state '${startAt}'`);
  return { startAt, states };
}

/** Every state named by Next or Default must stand in the same branch. */
function checkTargets(reader: Reader, states: Record<string, unknown>, refusals: Refusal[]): void {
  for (const [state, raw] of Object.entries(states)) {
    for (const [field, target] of targetsIn(raw, '')) {
      if (typeof target === 'string' && !Object.hasOwn(states, target)) {
        const detail = `there is no state '${target}' in ${reader.state === '' ? 'the machine' : `the branch of '${reader.state}'`}`;
        refusals.push({ state, field, reason: 'invalid', detail });
      }
    }
  }
}

function targetsIn(raw: unknown, at: string): [string, unknown][] {
  if (typeof raw !== 'object' || raw === null) return [];
  return Object.entries(raw).flatMap(([field, value]): [string, unknown][] => {
    if (field === 'Next' || field === 'Default') return [[`${at}${field}`, value]];
    if ((field === 'Catch' || field === 'Choices') && Array.isArray(value)) {
      return value.flatMap((part, index) => targetsIn(part, `${at}${field}[${index}]/`));
    }
    return [];
  });
}
