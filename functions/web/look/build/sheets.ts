/** Compiles the style sheets, each to one line of CSS. A mistake in them stops the build. */
import { transform } from 'esbuild';
import { compile } from 'sass';
import { trimmed } from './trim.ts';

/** Browsers of cheap phones that are still in use. */
export const browsers = ['es2019', 'chrome80', 'safari14', 'firefox78'];

export async function sheet(file: string): Promise<string> {
  const { css } = compile(file, { loadPaths: ['node_modules'], quietDeps: true, style: 'compressed' });
  const { code } = await transform(trimmed(css), {
    loader: 'css',
    minify: true,
    target: browsers,
    legalComments: 'none',
  });
  return code.trim();
}
