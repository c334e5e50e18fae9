/** The case model's door. */
export * from './commands.ts';
export * from './events.ts';
export * from './result.ts';
export * from './settings.ts';
export * from './state.ts';
export * from './vocabulary.ts';
