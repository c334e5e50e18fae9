/** Answers of the control room that are no pages. */
import type { HttpAnswer } from '../gateway/answer.ts';

export const json = (body: unknown): HttpAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});

export const seeOther = (location: string): HttpAnswer => ({
  status: 303,
  headers: { location },
  body: '',
});
