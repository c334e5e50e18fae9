/**
 * How often something is used within a stretch of time, counted in items that vanish afterwards. Each count is one
 * conditional write and no read: what is beyond the limit is not written down, however many ask at once.
 */
import { failed, ok } from '#case';
import type { StoreDependencies } from '../dependencies.ts';
import { askKeys, type Key } from '../keys.ts';
import type { Asks, Limit, TooOften } from '../ports.ts';
import type { Table } from '../table.ts';

/** DynamoDB removes what has expired within days; until then it is only in nobody's way. */
const secondsKept = 3600;

export function uses(
  table: Table,
  { now }: Pick<StoreDependencies, 'now'>,
): Pick<Asks, 'countLinkUse' | 'countStaffUse' | 'countFamily'> {
  async function count(limit: Limit, keyOf: (since: number) => Key) {
    const { since, until } = stretchOf(limit, now());
    const counted = await table.update(keyOf(since), {
      change: 'SET #expires = :expires ADD #times :one',
      when: 'attribute_not_exists(#times) OR #times < :most',
      values: { ':one': 1, ':most': limit.most, ':expires': until + secondsKept },
    });
    return counted ? ok(undefined) : failed(tooOften(until, now()));
  }

  return {
    countLinkUse: (secret, use, limit) => count(limit, (since) => askKeys.linkUse(secret, use, since)),
    countStaffUse: (person, use, limit) => count(limit, (since) => askKeys.staffUse(person, use, since)),
    async countFamily(person, reference, limit) {
      const { since, until } = stretchOf(limit, now());
      const after = await table.updated(askKeys.staffUse(person, 'families', since), {
        change: 'SET #expires = :expires ADD #families :family',
        when: 'attribute_not_exists(#families) OR size(#families) < :most OR contains(#families, :reference)',
        values: {
          ':family': new Set([reference]),
          ':reference': reference,
          ':most': limit.most,
          ':expires': until + secondsKept,
        },
      });
      if (after === undefined) return failed(tooOften(until, now()));
      return ok(after['families'] instanceof Set ? after['families'].size : 0);
    },
  };
}

/** The stretch of time that an instant (milliseconds) lies in, in seconds of Unix time. */
function stretchOf({ minutes }: Limit, at: number): { since: number; until: number } {
  const length = minutes * 60;
  const since = Math.floor(at / 1000 / length) * length;
  return { since, until: since + length };
}

const tooOften = (until: number, at: number): TooOften => ({
  again: Math.max(1, until - Math.floor(at / 1000)),
});
