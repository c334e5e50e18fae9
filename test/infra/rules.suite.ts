/** The AWS Solutions rules: nothing found that was not acknowledged, and nothing acknowledged without a reason. */
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { settingsForStage } from '#infra/settings.ts';
import { synthesise } from './synthesised.ts';

describe.each(['dev', 'prod', 'rehearsal'] as const)('the stage %s', (stage) => {
  const { app } = synthesise(stage);

  it('breaks no rule without saying why', () => {
    const found = new AwsSolutionsChecks(app).validateScope(app).violations.map((violation) => ({
      rule: violation.ruleName,
      at: violation.violatingResources.map(({ constructPath }) => constructPath),
    }));
    expect(found).toEqual([]);
  });

  it('gives a reason in words with each acknowledgement', () => {
    const reasons = app.node
      .findAll()
      .flatMap((construct) => construct.node.metadata)
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.values(data));
    expect(reasons.length).toBeGreaterThan(10);
    for (const reason of reasons) expect(String(reason).split(' ').length).toBeGreaterThan(5);
  });
});

describe('a stage that nobody described', () => {
  it('is refused with the names of those there are', () => {
    expect(() => settingsForStage('staging')).toThrow(
      'There is no stage "staging"; choose one of: dev, prod, rehearsal',
    );
  });
});

describe('the production stage', () => {
  it('cannot be removed by a slip', () => {
    const { stateful, edge, stateless } = synthesise('prod').stacks;
    expect([stateful, edge, stateless].map((stack) => stack?.terminationProtection)).toEqual([
      true,
      true,
      true,
    ]);
  });
});
