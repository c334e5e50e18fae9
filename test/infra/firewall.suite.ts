/** The firewall before the public address: there by setting, generous, and with no eye on volunteers' links. */
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { found, synthesise } from './synthesised.ts';

const without = synthesise('prod');
const cloud = synthesise('prod', { firewall: { requestsPerFiveMinutes: 2000 } });
const acl = () => found(cloud.resources('AWS::WAFv2::WebACL'), 'Firewall').properties;

describe('without the setting', () => {
  it('there is no firewall, and no stack for one', () => {
    expect(without.stacks.firewall).toBeUndefined();
    expect(without.resources('AWS::WAFv2::WebACL').size).toBe(0);
    const [distribution] = without.resources('AWS::CloudFront::Distribution').values();
    expect(distribution?.properties.DistributionConfig.WebACLId).toBeUndefined();
  });
});

describe('with the setting', () => {
  it('the firewall is made where CloudFront takes it from, and stands before it', () => {
    expect(cloud.stacks.firewall?.region).toBe('us-east-1');
    expect(acl().Scope).toBe('CLOUDFRONT');
    const [distribution] = cloud.resources('AWS::CloudFront::Distribution').values();
    expect(cloud.readable(distribution?.properties.DistributionConfig.WebACLId)).toMatch(/ExportsReader/);
  });

  it('stops an address after so many requests, with words in three languages and when to come back', () => {
    const [eachAddress] = acl().Rules;
    expect(eachAddress.Statement.RateBasedStatement).toEqual({
      AggregateKeyType: 'IP',
      Limit: 2000,
      EvaluationWindowSec: 300,
    });
    expect(eachAddress.Action.Block.CustomResponse).toMatchObject({
      ResponseCode: 429,
      ResponseHeaders: [
        { Name: 'retry-after', Value: '300' },
        { Name: 'cache-control', Value: 'no-store' },
      ],
    });
    const said = acl().CustomResponseBodies['too-often'].Content;
    for (const language of ['kk', 'ru', 'en']) expect(said).toContain(`lang="${language}"`);
  });

  it('blocks what only attacks are made of, and only counts what may be a family’s story', () => {
    const actions = acl()
      .Rules.slice(1)
      .map(({ Name, OverrideAction }: { Name: string; OverrideAction: object }) => [
        Name,
        ...Object.keys(OverrideAction),
      ]);
    expect(actions).toEqual([
      ['AWSManagedRulesKnownBadInputsRuleSet', 'None'],
      ['AWSManagedRulesCommonRuleSet', 'Count'],
    ]);
  });

  it('keeps no sample of requests, which would show links, and no log of them', () => {
    const { Rules, VisibilityConfig } = acl();
    const seen = [
      VisibilityConfig,
      ...Rules.map((rule: { VisibilityConfig: object }) => rule.VisibilityConfig),
    ];
    for (const each of seen) expect(each.SampledRequestsEnabled).toBe(false);
    expect(cloud.resources('AWS::WAFv2::LoggingConfiguration').size).toBe(0);
  });

  it('breaks no rule without saying why', () => {
    const { violations } = new AwsSolutionsChecks(cloud.app).validateScope(cloud.app);
    const found = violations.map(({ ruleName, violatingResources }) => [
      ruleName,
      ...violatingResources.map(({ constructPath }) => constructPath),
    ]);
    expect(found).toEqual([]);
  });
});
