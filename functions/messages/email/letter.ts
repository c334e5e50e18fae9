/** An email before it is text or HTML: both are made from this, so that they say the same. */
import type { Language } from '#case';

export interface Letter {
  language: Language;
  subject: string;
  greeting: string;
  /** What it is about, in whole sentences. */
  opening: readonly string[];
  facts: readonly { label: string; value: string }[];
  button: { label: string; link: string };
  /** Below the button. */
  closing: readonly string[];
  /** Why it was sent. */
  why: string;
  /** How to end such messages; staff get none. */
  stop?: { label: string; link: string };
  urgent: boolean;
}
