import { describe, expect, test } from 'vitest';
import built from '#functions/web/look/built/built.json' with { type: 'json' };
import { staticFile } from '#local/gateway/static-files.ts';

const folder = 'functions/web/look/built/static';

describe('files of the pages', () => {
  test('come with their type, and may be kept for ever', async () => {
    const answer = await staticFile(folder, built.staffSheet);
    expect(answer?.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(answer?.body.length).toBeGreaterThan(1000);
  });

  test('are only those of their folder', async () => {
    for (const path of [
      '/static/../built.json',
      '/static/built.json',
      '/static/none.css',
      '/look.css',
      '/static/',
    ])
      expect(await staticFile(folder, path)).toBeUndefined();
  });
});
