/** Which language a page speaks: what somebody switched to, now or before, else their own, else their browser's. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type Language, languages } from '#case';
import type { Door } from '#functions/routes.ts';
import { cookie, cookieIn } from './session/cookies.ts';
import type { Site } from './site.ts';

type Asking = Pick<APIGatewayProxyEventV2, 'queryStringParameters' | 'cookies' | 'headers'>;

const languageIn = (text: string | undefined): Language | undefined =>
  languages.find((language) => language === text);

/** The language asked for by `?lang=`. */
export const askedLanguage = ({ queryStringParameters }: Asking): Language | undefined =>
  languageIn(queryStringParameters?.['lang']);

/** The language that the person chose themselves, now or before; undefined while nobody chose one. */
export function chosenLanguage(event: Asking): Language | undefined {
  const cookies = event.cookies ?? [];
  // Which name it was kept under depends on the site's address; neither gives anybody any power.
  const remembered = sites.map((site) => cookieIn(site, cookies, name)).find((each) => each !== undefined);
  return askedLanguage(event) ?? languageIn(remembered);
}

const name = 'lang';
const sites = [{ baseUrl: 'https://named' }, { baseUrl: 'http://plainly' }];

/** What a door speaks to those who have no preference of their own. */
const own: Record<Door, Language> = { coordinator: 'en', manager: 'en', volunteer: 'ru', 'sign-in': 'en' };

/**
 * The chosen language; else the person's own; else the first of the browser's that we speak; else the door's.
 * @param personal of a member of staff, as far as it is known.
 */
export function languageAt(door: Door, event: Asking, personal?: Language): Language {
  const accepted = (event.headers['accept-language'] ?? '').split(',');
  const browsers = accepted.map((range) => languageIn(range.trim().split(/[-;]/)[0]?.toLowerCase()));
  return (
    chosenLanguage(event) ?? personal ?? browsers.find((language) => language !== undefined) ?? own[door]
  );
}

const oneYear = 31_536_000;

/** The cookie that remembers a choice. It says nothing about anybody, so it needs no consent and no signature. */
export const languageCookie = (language: Language, site: Pick<Site, 'baseUrl'>): string =>
  cookie(site, name, language, oneYear);
