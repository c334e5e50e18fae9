/** Which case is looked at on the page of its history, and how. */
import type { CaseReference, Language } from '#case';

export interface Seen {
  /** The page's own address: what is filtered, where each list stands. */
  query: Record<string, string>;
  reference: CaseReference;
  language: Language;
  /** IANA name: `Asia/Almaty`. */
  timeZone: string;
}
