/** Fills in whatever form a page of staff has: each field by its name and kind, else by chance among what it offers. */
import { dateIn } from '#case';
import type { FormField, FoundForm } from '../../crawl/forms.ts';
import type { Simulated } from '../system/simulated-system.ts';

export type Entries = [string, string][];
/** What has to stand in a field, by its name; the first that fits. */
export type Known = readonly (readonly [RegExp, string])[];

const day = 86_400_000;

export function createFillIn({ random, now, settings }: Pick<Simulated, 'random' | 'now' | 'settings'>) {
  const date = (most: number): string =>
    dateIn(new Date(now() + random.between(0, most) * day).toISOString(), settings);

  function valuesOf({ name, kind, values, options }: FormField, known: Known): string[] {
    const given = known.find(([called]) => called.test(name))?.[1];
    if (given !== undefined) return given === '' ? [] : [given];
    switch (kind) {
      case 'hidden':
        return values;
      case 'file':
        return [];
      case 'choice-one':
      case 'list':
        return [random.pick(options.length > 0 ? options : [''])];
      case 'choice-many':
        return options.filter(() => random.chance(0.5));
      case 'text':
        return /^(to|from|arrived)$/.test(name) ? [date(20)] : values;
    }
  }

  /** @param button which of its buttons is pressed, by its value. */
  return function fillIn({ fields, buttons }: FoundForm, known: Known, button?: string): Entries {
    const entries = fields.flatMap((field) =>
      valuesOf(field, known).map((value): [string, string] => [field.name, value]),
    );
    const pressed = buttons.find(({ value }) => value === button) ?? buttons[0];
    if (pressed !== undefined && pressed.name !== '') entries.push([pressed.name, pressed.value]);
    return entries;
  };
}
