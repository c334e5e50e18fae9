/** Works against a life: decides from its seed what goes wrong, and counts it by kind. */
import type { Random } from '../random.ts';
import { createOutages, type Outage, type Service } from './outages.ts';

const callFaults = [
  'call refused',
  'call throttled, sent again',
  'call took effect, answer lost',
  'call took effect, answer lost, sent again',
  'call slow',
  'function died before a call',
  'function died after a call',
] as const;
const otherFaults = [
  'invocation throttled',
  'invocation done, result lost',
  'function timed out',
  'record late',
  'record twice',
  'recipient refused',
  'message bounced',
  'message complained about',
  'function paused',
  'receipt twice',
  'receipt late',
  'engine restarted',
  'service down',
  'service down as a record came',
  'task timed out as the answer came',
] as const;
export type CallFault = (typeof callFaults)[number];
/** What comes about by what is down. */
type Consequence = `down: ${Outage['of']}` | 'record given up' | 'receipt given up' | 'workflow failed';
/** What people and machines do that nobody wishes for; counted where they do it. */
type Conduct = `people: ${string}` | `staff: ${string}` | `scanner ${string}`;
type Fault = CallFault | (typeof otherFaults)[number] | Consequence | Conduct;

export interface Adversary {
  /** What happens to this call, if anything does. */
  callFault(): CallFault | undefined;
  /** Whether this fault, of those that are no call's, happens now. */
  strikes(fault: Fault): boolean;
  /** From this moment on, in virtual milliseconds, something is down. */
  breakDown(at: number, underWay?: 'reaction'): void;
  isDown(of: Service | string, at: number): boolean;
  outages: readonly Outage[];
  /** Notes one that came about by others. */
  count(fault: Fault): void;
  counts(): Readonly<Record<string, number>>;
  /** From here on nothing goes wrong any more. */
  rest(): void;
}

/** How often a fault strikes where it can; each life has its own mixture. */
const rates = [0, 0, 0.001, 0.004, 0.015] as const;
const ratesOfOthers = [0, 0.005, 0.02, 0.08] as const;
/** These have long consequences, or can strike at every call. */
const rare: readonly Fault[] = [
  'recipient refused',
  'message bounced',
  'message complained about',
  'function paused',
];
const ratesOfRare = [0, 0, 0.001, 0.004] as const;

export function createAdversary(random: Random, peaceful: boolean): Adversary {
  const counts: Record<string, number> = {};
  const chances = new Map<Fault, number>([
    ...callFaults.map((fault) => [fault, random.pick(rates)] as const),
    ...otherFaults.map(
      (fault) => [fault, random.pick(rare.includes(fault) ? ratesOfRare : ratesOfOthers)] as const,
    ),
  ]);
  const outages = createOutages(random);
  let resting = peaceful;

  const count = (fault: Fault): void => {
    counts[fault] = (counts[fault] ?? 0) + 1;
  };
  const strikes = (fault: Fault): boolean => {
    if (resting || !random.chance(chances.get(fault) ?? 0)) return false;
    count(fault);
    return true;
  };
  return {
    callFault: () => (resting ? undefined : callFaults.find(strikes)),
    strikes,
    breakDown: (...now) => count(`down: ${outages.begin(...now).of}`),
    isDown: (of, at) => !resting && outages.isDown(of, at),
    outages: outages.all,
    count,
    counts: () => counts,
    rest: () => {
      resting = true;
    },
  };
}
