/** A volunteer who asked to be called, or could not be written to, in English. */
export const calls = {
  'action.called': 'I have called the volunteer',
  'called.asked': '{person} asked for a call on {at}.',
  'called.instead': '{person} could not be written to on {at}: {why}.',
  'called.somebody': 'Somebody',
  'called.none': 'Nobody waits for a call in this case. Somebody may have called already.',
  'called.reminded': 'After the call they are left in peace for a while: no reminder is sent before {date}.',
  'called.no-message': 'Nobody is written to because of this.',
  'called.button': 'I have called',
  'done.called': 'Recorded: the volunteer was called.',
} as const;
