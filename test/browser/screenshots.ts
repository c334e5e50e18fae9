/** Where pictures of pages are kept, `<door>/<language>/<width>/<nn-name>.png`, and a page that shows them all. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { CDPSession } from 'playwright-core';
import type { Language } from '#case';
import type { Door } from '#functions/routes.ts';

export const screenshotFolder = resolve(import.meta.dirname, '../../.asar/screenshots');

/** Where nobody looks at them, `ASAR_SCREENSHOTS=off` leaves them out: drawing is a quarter of what a page costs. */
export const areKept = process.env['ASAR_SCREENSHOTS'] !== 'off';

export interface Shot {
  door: Door;
  language: Language;
  width: number;
  /** `07-case-page` */
  name: string;
}

/** The file of a picture; its folder is there. */
function fileOf({ door, language, width, name }: Shot): string {
  const file = join(screenshotFolder, door, language, String(width), `${name}.png`);
  mkdirSync(dirname(file), { recursive: true });
  return file;
}

/** From the heading to the foot, on a large screen at half its size. */
export async function keepPicture(devtools: CDPSession, shot: Shot): Promise<void> {
  if (!areKept) return;
  const { cssContentSize: page } = await devtools.send('Page.getLayoutMetrics');
  const { width, height } = page;
  await writeFile(
    fileOf(shot),
    await drawn(devtools, { x: 0, y: 0, width, height, scale: width > 640 ? 0.5 : 1 }),
    'base64',
  );
}

type Clip = Record<'x' | 'y' | 'width' | 'height' | 'scale', number>;

/** Where the machine has a lot to do, Chromium now and then finds that a page has not been drawn yet, and does not wait. */
async function drawn(devtools: CDPSession, clip: Clip, attempts = 3): Promise<string> {
  try {
    const drawing = { clip, captureBeyondViewport: true, optimizeForSpeed: true };
    return (await devtools.send('Page.captureScreenshot', drawing)).data;
  } catch (error) {
    const isNotDrawnYet = String(error).includes('Unable to capture screenshot');
    if (!isNotDrawnYet || attempts === 1) throw error;
    return drawn(devtools, clip, attempts - 1);
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const figure = (file: string): string => {
  const name = escaped(file);
  return `<figure><a href="${name}"><img loading="lazy" src="${name}" alt=""></a><figcaption>${name}</figcaption></figure>`;
};

/** @returns the file of the page. */
export function writeIndex(): string {
  mkdirSync(screenshotFolder, { recursive: true });
  const all = existsSync(screenshotFolder)
    ? readdirSync(screenshotFolder, { recursive: true, encoding: 'utf8' })
    : [];
  const pictures = all.filter((file) => file.endsWith('.png')).sort();
  const folders = Map.groupBy(pictures, (file) => dirname(file));
  const sections = [...folders].map(
    ([folder, files]) => `<h2>${escaped(folder)}</h2><div>${files.map(figure).join('')}</div>`,
  );
  const style =
    'body{font:14px system-ui;margin:1rem}div{display:flex;flex-wrap:wrap;gap:1rem}figure{margin:0;width:220px}' +
    'img{width:220px;height:300px;object-fit:cover;object-position:top;border:1px solid #999}figcaption{overflow-wrap:anywhere}';
  const index = join(screenshotFolder, 'index.html');
  writeFileSync(
    index,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screenshots</title><style>${style}</style>` +
      `<h1>${pictures.length} screenshots</h1>${sections.join('')}`,
  );
  return relative(process.cwd(), index);
}
