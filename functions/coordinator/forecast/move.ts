/** What the workflow does next with a case, and what looking ahead at it needs. */
import type { CaseCommand, CaseReference, Channel, Instant, PersonId, Settings } from '#case';
import type { MessageContent } from '#functions/messages/ports.ts';
import type { CaseRows, Goods, People, Person } from '#functions/store/ports.ts';

export interface LookingAhead {
  people: Pick<People, 'find' | 'all' | 'findCard'>;
  rows: Pick<CaseRows, 'onDesk'>;
  goods: Pick<Goods, 'stock'>;
  settings: Settings;
  /** Address of the front doors, without a slash at the end. */
  baseUrl: string;
  /** The present instant, UTC. */
  now(): Instant;
}

/** Looking ahead from one command. */
export interface FromHere extends LookingAhead {
  /** Whom the visit card will name as the coordinator, where the command changes that. */
  coordinator: PersonId | undefined;
}

/** A message as it will go out if nothing else happens before. */
export interface MessageToCome {
  reference: CaseReference;
  person: Person;
  channel: Channel;
  /** A good hour; the present instant when it goes out at once. */
  at: Instant;
  content: MessageContent;
}

export type Move =
  | { do: 'record'; command: CaseCommand }
  | { do: 'write'; message: MessageToCome }
  /** It waits: for an answer, a day, goods, or for good. */
  | { do: 'rest' };

export const rest: Move = { do: 'rest' };
