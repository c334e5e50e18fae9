/**
 * Narrows a list: a form, folded away, whose answers stand in the address, so that a narrowed list can be kept and
 * passed on; below it what is shown, and one link that takes it all back.
 */
import type { ComponentChildren } from 'preact';
import type { Language } from '#case';
import { chromeTexts } from '../texts/chrome/index.ts';
import { Button } from './button.tsx';
import { Details } from './details.tsx';

interface FiltersProps {
  /** The list's own address. */
  action: string;
  /** What the list is narrowed to, in words; empty where all of it is shown. */
  shown: readonly string[];
  language: Language;
  children: ComponentChildren;
}

export function Filters({ action, shown, language, children }: FiltersProps) {
  const say = chromeTexts(language);
  return (
    <>
      <Details summary={say('filter')}>
        <form class="filters" method="get" action={action} aria-label={say('filter')}>
          {children}
          <Button kind="secondary">{say('filter-button')}</Button>
        </form>
      </Details>
      {/* Outside the folded form: what is missing from the list must not be overlooked. */}
      {shown.length > 0 && (
        <p>
          {say('filter-shown', { what: shown.join('; ') })} <a href={action}>{say('filter-clear')}</a>
        </p>
      )}
    </>
  );
}

/** A field of it, by what was chosen; nothing in it can be wrong. */
export const filterField = (name: string, chosen: string | undefined) => ({
  name,
  value: chosen ?? '',
  error: undefined,
});
