/** Facts in pairs of name and value; what is not known is left out. */
import type { ComponentChildren } from 'preact';
import { SummaryList } from './summary-list.tsx';

export function Facts({ facts }: { facts: readonly (readonly [name: string, value: ComponentChildren])[] }) {
  const known = facts.filter(([, value]) => value !== undefined && value !== null && value !== '');
  return <SummaryList rows={known.map(([key, value]) => ({ key, value }))} quiet />;
}
