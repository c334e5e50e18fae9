/** A function's code: one minified CommonJS bundle with everything it imports, made by esbuild on this machine. */
import { join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';

/** Turns a function's entry (a path from the repository's root) into what Lambda runs. */
export type CodeOf = (entry: string) => Code;

/** Writes `index.js`, and its source map beside it, into the folder. */
export function bundle(entry: string, folder: string): void {
  buildSync({
    entryPoints: [entry],
    outfile: join(folder, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node24',
    // Measured to start fastest: CommonJS, minified, ES modules of packages preferred since they shake better.
    format: 'cjs',
    minify: true,
    mainFields: ['module', 'main'],
    sourcemap: 'external',
    sourcesContent: false,
    legalComments: 'none',
    tsconfig: 'tsconfig.json',
    logLevel: 'warning',
  });
}

/** Bundled when a stack with the function is synthesised; never by Docker. */
export const bundledCode: CodeOf = (entry) =>
  Code.fromAsset('functions', {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('never-used'),
      // Never run either, but by it CDK tells one function's bundle from another's.
      command: ['esbuild', entry],
      local: {
        tryBundle: (folder) => {
          bundle(entry, folder);
          return true;
        },
      },
    },
  });
