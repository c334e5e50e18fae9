/** Where one is told what a form has become. */
import type { Draft } from '#functions/store/ports.ts';
import { caseAddress } from '../../addresses.ts';

export const openedAddress = ({ reference, how }: NonNullable<Draft['became']>): string =>
  `${caseAddress(reference)}/opened${how === 'added' ? '?how=added' : ''}`;
