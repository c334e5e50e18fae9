/** What every component of a page may need to know of it, without being told: the layout gives it to all of them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '#case';

interface AboutThePage {
  language: Language;
  /** Proves that a form was sent from a page that we gave to this very person; absent where nobody signs in. */
  formToken?: string | undefined;
}

export const PageContext = createContext<AboutThePage>({ language: 'en' });

export const usePage = (): AboutThePage => useContext(PageContext);
