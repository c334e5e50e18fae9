/** A family and its visit card as their items hold them. */
import * as v from 'valibot';
import { languages } from '#case';
import type { Household, VisitCard } from '../ports.ts';
import type { Item } from '../table.ts';

const language = v.picklist(languages);

const householdItem = v.object({
  household: v.object({
    reference: v.string(),
    firstName: v.string(),
    familyName: v.string(),
    birthYear: v.exactOptional(v.number()),
    phone: v.exactOptional(v.string()),
    address: v.string(),
    village: v.string(),
    language,
    story: v.exactOptional(v.string()),
    members: v.array(
      v.object({ name: v.string(), birthYear: v.exactOptional(v.number()), relation: v.string() }),
    ),
  }),
});

const cardItem = v.object({
  card: v.object({
    reference: v.string(),
    firstName: v.string(),
    village: v.string(),
    language,
    coordinatorName: v.string(),
    coordinatorPhone: v.exactOptional(v.string()),
  }),
});

export const readHousehold = (item: Item): Household => v.parse(householdItem, item).household;
export const readCard = (item: Item): VisitCard => v.parse(cardItem, item).card;

/** An item whose time is over may still be there for hours; it counts as gone. */
export const isThere = (item: Item, now: number): boolean =>
  typeof item['expires'] !== 'number' || item['expires'] * 1000 > now;
