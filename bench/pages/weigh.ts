/** What it takes to load a page for the first time: itself, and the style sheets and scripts that it names. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import type { Visit } from './visitor.ts';
import type { Found } from './walk.ts';

export interface Weight extends Found {
  /** Bytes of the page, packed with gzip as the handler packs it. */
  packed: number;
  /** Page, style sheets and scripts; the icon comes when all else is there. */
  requests: number;
  /** Bytes of all of them over the network. */
  transferred: number;
  /** Of these, bytes of style: in the page or beside it. */
  style: number;
}

const staticFolder = 'functions/web/look/built/static';

const packedSize = (content: Buffer | string): number => gzipSync(content, { level: 6 }).length;

async function sizeOf(address: string): Promise<number> {
  return packedSize(await readFile(join(staticFolder, basename(address))));
}

export async function weigh(visit: Visit, found: Found): Promise<Weight> {
  const [plain, packed] = await Promise.all([visit(found.address), visit(found.address, 'gzip')]);
  if (plain === undefined || packed === undefined) throw new Error(`${found.address} is gone`);
  const page = parse(plain.body.toString(), { blockTextElements: { style: true } });
  const sheets = page.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href') ?? '');
  const scripts = page.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? '');
  const [sheetSizes, scriptSizes] = await Promise.all(
    [sheets, scripts].map((addresses) => Promise.all(addresses.map(sizeOf))),
  );
  const sum = (sizes: readonly number[] = []): number => sizes.reduce((all, each) => all + each, 0);
  const inPage = page.querySelectorAll('style').map((style) => packedSize(style.innerHTML));
  return {
    ...found,
    packed: packed.body.length,
    requests: 1 + sheets.length + scripts.length,
    transferred: packed.body.length + sum(sheetSizes) + sum(scriptSizes),
    style: sum(sheetSizes) + sum(inPage),
  };
}
