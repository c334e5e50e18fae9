/** Links to a question: the address holds 128 random bits, the table only their SHA-256. */
import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { languages } from '#case';
import { type StoreDependencies, secondAfter } from '../dependencies.ts';
import { askKeys } from '../keys.ts';
import type { Asks } from '../ports.ts';
import type { Table } from '../table.ts';

/** A link that has expired can say so for this long; then it is gone. */
const daysKeptAfterExpiry = 90;

const linkItem = v.object({
  link: v.object({
    reference: v.string(),
    askId: v.exactOptional(v.string()),
    person: v.string(),
    language: v.picklist(languages),
    expires: v.string(),
  }),
});

/** 16 bytes of base64url; anything else is not looked for. */
const isSecret = (secret: string): boolean => /^[\w-]{22}$/.test(secret);

export function links(
  table: Table,
  { now }: Pick<StoreDependencies, 'now'>,
): Pick<Asks, 'createLink' | 'findLink'> {
  return {
    async createLink(link) {
      const secret = randomBytes(16).toString('base64url');
      await table.put({
        ...askKeys.link(secret),
        link,
        expires: secondAfter(Date.parse(link.expires), daysKeptAfterExpiry),
      });
      return secret;
    },
    async findLink(secret) {
      const item = isSecret(secret) && (await table.get(askKeys.link(secret)));
      if (!item) return undefined;
      const { link } = v.parse(linkItem, item);
      return { ...link, expired: Date.parse(link.expires) <= now() };
    },
  };
}
