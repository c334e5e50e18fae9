/** Tables as coordinators bring them, and what a page says about them. */

const headers = {
  en: 'First name,Family name,Year of birth,Phone,Language,Village or town,Address,Area,Came from,Adults,Children,Why vulnerable,Urgency,Need 1,Need 2,What happened,May be contacted',
} as const;

export const seitova =
  'Aigul,Seitova,1985,8 701 123 45 67,Русский,Panfilov,Abay 5,Talgar,Karaganda,1,3,"Single parent, Lost their home or had to move",Urgent,Bed 2,"Mattress x3; bedding",A fire,yes';
export const omarov =
  'Nurlan,Omarov,1979,8 702 765 43 21,Қазақша,Besagash,Auezov 12,Medeu,,2,4,No income,Soon,Food box,,,no';

export const table = (...rows: readonly string[]): string => [headers.en, ...rows].join('\r\n');

/** A family of its own for each number. */
export const numbered = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, index) =>
      `Name${index},Family${index},1990,8 701 ${String(1_000_000 + index)},Русский,Panfilov,Street ${index},Talgar,,1,1,No income,Soon,,,,yes`,
  );

/** What stands in the page as text, each piece by itself. */
export const textOf = (html: string): string =>
  html
    .replace(/<(style|title)[\s\S]*?<\/\1>/g, '')
    .replace(/<textarea[\s\S]*?<\/textarea>/g, '')
    .replace(/<[^>]*>/g, '|')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll(/\|+/g, '|');

/** What a field of the page would send. */
export const hidden = (html: string, name: string): string =>
  unescaped(new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '');
export const textArea = (html: string): string =>
  unescaped(/<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? '');

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
