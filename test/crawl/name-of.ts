/** A short name of a page for lists and files: its path without what is random, and what stands in its query. */
import { shapeOf } from './address.ts';

const random = '{link}';

/** `/coordinator/cases/7K3M9QT1/assign?ask=2` → `cases-7K3M9QT1-assign-ask`. */
export function nameOf(address: string): string {
  const [pattern = '', ...query] = shapeOf(address).split(' ');
  const segments = (address.split('?')[0] ?? '').split('/');
  const shown = pattern.split('/').map((part, at) => (part === random ? 'link' : (segments[at] ?? part)));
  const [, door = '', ...rest] = shown;
  return [...(rest.length === 0 ? [door] : rest), ...query].join('-').replaceAll(/[^\p{L}\p{N}-]+/gu, '_');
}
