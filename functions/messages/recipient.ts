/** A person as messages need them: how to address them, and in which language. */
import type { Person } from '#functions/store/ports.ts';
import type { Recipient } from './ports.ts';

export const recipientOf = (person: Person): Recipient => ({
  name: person.name,
  language: person.languages[0] ?? ('ru' as const),
  ...(person.email === undefined ? {} : { email: person.email }),
  ...(person.phone === undefined ? {} : { phone: person.phone }),
});
