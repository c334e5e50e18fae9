/** The bundles: what Lambda gets really runs, and each function gets its own. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { functions } from '#functions/functions.ts';
import { bundle, bundledCode } from '#infra/functions/code.ts';
import { settingsForStage } from '#infra/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundles-'));
afterAll(() => rmSync(folder, { recursive: true }));

const told = {
  AWS_REGION: 'eu-central-1',
  BASE_URL: 'https://asar.example.org',
  ORGANISATION: JSON.stringify(settingsForStage('dev').organisation),
};

describe('the bundle of a step', () => {
  const into = join(folder, 'look-at-the-case');
  bundle(functions['look-at-the-case'].entry, into);

  it('is one minified file with a source map beside it', () => {
    expect(readdirSync(into).sort()).toEqual(['index.js', 'index.js.map']);
    const lines = readFileSync(join(into, 'index.js'), 'utf8').split('\n');
    expect(lines.length).toBeLessThan(200);
  });

  it('brings along all that it needs: loaded far from any package, all it lacks is its environment', () => {
    const load = () => createRequire(import.meta.url)(join(into, 'index.js'));
    expect(load).toThrow(/The environment lacks or misstates: .*ORGANISATION/);
  });

  it('offers its handler once it is told its surroundings', () => {
    for (const [name, value] of Object.entries(told)) vi.stubEnv(name, value);
    expect(createRequire(import.meta.url)(join(into, 'index.js'))).toHaveProperty(
      'handler',
      expect.any(Function),
    );
    vi.unstubAllEnvs();
  });
});

describe('the bundles of two functions', () => {
  it('are two assets', () => {
    const app = new App({ outdir: join(folder, 'cdk.out'), analyticsReporting: false });
    const stack = new Stack(app, 'Two');
    for (const name of ['look-at-the-case', 'wait-for-news'] as const) {
      const code = bundledCode(functions[name].entry);
      new Lambda(stack, name, { code, runtime: Runtime.NODEJS_24_X, handler: 'index.handler' });
    }
    const resources = Object.values<{ Type: string; Properties: { Code?: { S3Key: string } } }>(
      app.synth().getStackByName('Two').template.Resources,
    );
    const keys = resources.flatMap(({ Properties }) => (Properties.Code ? [Properties.Code.S3Key] : []));
    expect(new Set(keys).size).toBe(2);
  });
});
