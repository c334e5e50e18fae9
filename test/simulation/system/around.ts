/** What every part of a simulated life has around it. */
import type { Adversary } from '../faults/adversary.ts';
import type { Random } from '../random.ts';
import type { Agenda } from './agenda.ts';

export interface Around {
  agenda: Agenda;
  random: Random;
  seed: number;
  adversary: Adversary;
  /** Virtual milliseconds. */
  now(): number;
}
