/**
 * An optional firewall before CloudFront: so many requests from one address, and none that only attacks are made of.
 * What it lets pass is throttled by route, by link and by account as without it.
 */
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { nameIn } from '../names.ts';
import type { Settings } from '../settings.ts';

/** Read by somebody behind an address that many share: in the three languages, since nobody is known yet. */
const tooOften = `<!doctype html><meta charset="utf-8"><title>429</title>
<p lang="kk">Осы желіден тым көп сұраныс келді. Бес минуттан кейін қайталап көріңізші.</p>
<p lang="ru">Из этой сети пришло слишком много запросов. Попробуйте, пожалуйста, ещё раз через пять минут.</p>
<p lang="en">Too many requests came from this network. Please try again in five minutes.</p>`;

const fiveMinutes = 300;

/** @returns its ARN. CloudFront takes firewalls from us-east-1 alone. */
export function firewall(
  scope: Construct,
  settings: Settings,
  { requestsPerFiveMinutes }: NonNullable<Settings['firewall']>,
): string {
  const seenAs = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
    cloudWatchMetricsEnabled: true,
    metricName,
    // A sample would show whole paths, and with them volunteers' links.
    sampledRequestsEnabled: false,
  });
  return new CfnWebACL(scope, 'Firewall', {
    name: nameIn(settings, 'firewall'),
    scope: 'CLOUDFRONT',
    defaultAction: { allow: {} },
    visibilityConfig: seenAs('firewall'),
    customResponseBodies: { 'too-often': { contentType: 'TEXT_HTML', content: tooOften } },
    rules: [
      {
        name: 'each-address',
        priority: 0,
        statement: {
          rateBasedStatement: {
            aggregateKeyType: 'IP',
            limit: requestsPerFiveMinutes,
            evaluationWindowSec: fiveMinutes,
          },
        },
        action: {
          block: {
            customResponse: {
              responseCode: 429,
              customResponseBodyKey: 'too-often',
              responseHeaders: [
                { name: 'retry-after', value: String(fiveMinutes) },
                { name: 'cache-control', value: 'no-store' },
              ],
            },
          },
        },
        visibilityConfig: seenAs('each-address'),
      },
      // Requests that nothing but an attack makes: these are blocked.
      managed(1, 'AWSManagedRulesKnownBadInputsRuleSet', { none: {} }, seenAs('known-bad-inputs')),
      // It takes families' stories for attacks now and then, and tables for too long: only counted, for who looks.
      managed(2, 'AWSManagedRulesCommonRuleSet', { count: {} }, seenAs('common')),
    ],
  }).attrArn;
}

const managed = (
  priority: number,
  name: string,
  overrideAction: CfnWebACL.OverrideActionProperty,
  visibilityConfig: CfnWebACL.VisibilityConfigProperty,
): CfnWebACL.RuleProperty => ({
  name,
  priority,
  statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
  overrideAction,
  visibilityConfig,
});
