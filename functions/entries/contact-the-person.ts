import { taskHandler } from '#functions/runtime/chains.ts';
import { contactInput, contactThePerson } from '#functions/steps/contact-the-person.ts';
import { messagingSurroundings } from './messaging.ts';

export const handler = taskHandler(
  'contact-the-person',
  contactInput,
  contactThePerson(messagingSurroundings()),
);
