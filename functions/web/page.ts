/** What a page of a front door is: a function from a request to an answer; the door does everything around it. */
import type { VNode } from 'preact';
import type { Language } from '#case';
import type { Form } from './forms/form.ts';

export interface PageRequest {
  method: 'GET' | 'POST';
  /** Path as asked for, without the query: `/coordinator/cases/7K3M9QT1`. */
  path: string;
  /** The `{names}` of the route's path, URL-decoded. */
  parameters: Record<string, string>;
  query: Record<string, string>;
  /** What was typed; empty on GET. */
  form: Form;
  /** The member of staff; absent at the volunteer door. `id` is their PersonId. */
  user?: User;
  /** The language chosen, else the browser's, else the door's own. */
  language: Language;
  /** What the person chose themselves, by `?lang=` or before; it comes before any language that others set for them. */
  chosenLanguage?: Language;
  /** `name=value`, each; at the sign-in door alone, since no other page needs to see them. */
  cookies?: readonly string[];
  /** The gateway's id of this request: shown when something fails, so that the log can be searched for it. */
  requestId: string;
}

export interface User {
  id: string;
  roles: string[];
  name?: string;
}

/** @throws Error at a page that nobody can reach without having signed in, and somebody did. */
export function staffOf({ user }: PageRequest): User {
  if (user === undefined) throw new Error('a staff page without a member of staff');
  return user;
}

export type PageAnswer =
  | {
      kind: 'page';
      status: number;
      title: string;
      body: VNode;
      language: Language;
      headers?: Record<string, string>;
      /** `Set-Cookie`, each. */
      cookies?: readonly string[];
    }
  | { kind: 'see-other'; location: string; cookies?: readonly string[] }
  /** A text file to keep, such as a table for a spreadsheet; `type` as in `text/csv; charset=utf-8`. */
  | { kind: 'download'; fileName: string; type: string; text: string };

export type Page = (request: PageRequest) => Promise<PageAnswer>;

/** A page with status 200 unless told otherwise. */
export const page = (language: Language, title: string, body: VNode, status = 200): PageAnswer => ({
  kind: 'page',
  status,
  title,
  body,
  language,
});

/** After a POST: the browser goes on with GET, so that reloading does not send the form again. */
export const seeOther = (location: string): PageAnswer => ({ kind: 'see-other', location });
