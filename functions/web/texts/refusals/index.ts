/** Why something was not done: every refusal of the case model has its text, in every language. */
import { type Language, type Refusal, stages } from '#case';
import { type Catalogue, type Texts, textsIn } from '../catalogue.ts';
import { vocabulary } from '../vocabulary/index.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export type RefusalTexts = Texts<Refusal['refused']>;

const catalogue: Catalogue<Refusal['refused']> = { en, kk, ru };
const refusalTexts = textsIn(catalogue);

export function refusalText(refusal: Refusal, language: Language): string {
  const say = refusalTexts(language);
  switch (refusal.refused) {
    case 'not-in-this-stage': {
      const stage = stages.find((known) => known === refusal.stage);
      const word = stage === undefined ? refusal.stage : vocabulary(language)(`stage.${stage}`);
      return say('not-in-this-stage', { stage: word });
    }
    case 'invalid':
      return say('invalid', { field: refusal.field });
    default:
      return say(refusal.refused);
  }
}
