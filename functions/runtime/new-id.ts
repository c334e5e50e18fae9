/** Ids for what has no reference of its own: notes, people, consignments, forms. */
import { randomBytes } from 'node:crypto';

/** 96 random bits as 16 characters of base64url. */
export const newId = (): string => randomBytes(12).toString('base64url');
