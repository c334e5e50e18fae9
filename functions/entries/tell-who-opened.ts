import { taskHandler } from '#functions/runtime/chains.ts';
import { tellWhoOpened, tellWhoOpenedInput } from '#functions/steps/tell-who-opened.ts';
import { messagingSurroundings } from './messaging.ts';

export const handler = taskHandler(
  'tell-who-opened',
  tellWhoOpenedInput,
  tellWhoOpened(messagingSurroundings()),
);
