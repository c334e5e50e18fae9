/** What becomes of a resource that a deployment leaves out: kept where families depend on it, gone elsewhere. */
import { RemovalPolicy } from 'aws-cdk-lib';
import type { Settings } from './settings.ts';

// A first deployment that fails leaves nothing behind, so that it can be tried again.
export const removalOf = (settings: Settings): RemovalPolicy =>
  settings.keepData ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY;
