/** cfn-lint over the templates that are deployed: what it finds is explained here, or stops the rehearsal. */
import { globSync } from 'node:fs';
import * as v from 'valibot';
import { inEnvironment } from '../machine/python.ts';
import { run } from '../machine/run.ts';
import { region } from './emulator.ts';

const findings = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.object({ Filename: v.string(), Message: v.string(), Rule: v.object({ Id: v.string() }) })),
);
type Finding = v.InferOutput<typeof findings>[number];

interface Explained {
  rule: string;
  message: RegExp;
  because: string;
}

const explained: readonly Explained[] = [
  {
    rule: 'E3601',
    message: /^'\{% \$next\.seconds %\}' is not of type 'number' at 'States\/[^/]+\/TimeoutSeconds'$/,
    because: 'Step Functions takes an expression there in states of JSONata; cfn-lint knows only the number',
  },
  {
    rule: 'W3005',
    message: /dependency already enforced/,
    because: 'CDK says by name what a reference says too',
  },
  {
    rule: 'W6001',
    message: /is an import from another output/,
    because: 'Who deploys looks for it beside the rest',
  },
];

const explains = ({ Rule, Message }: Finding, { rule, message }: Explained): boolean =>
  Rule.Id === rule && message.test(Message);

/** @returns how often each explanation was needed. @throws Error for a finding without one. */
export async function lintTemplates(apps: readonly string[]): Promise<string[]> {
  const templates = apps.flatMap((app) => globSync(`${app}/*.template.json`));
  const args = ['--format', 'json', '--regions', region, '--template', ...templates];
  // With its findings it ends with a sum of their kinds.
  const isWell = (code: unknown) => typeof code === 'number';
  const output = await run(inEnvironment('cfn-lint'), args, { within: 300, isWell });
  const found = v.parse(findings, output);
  const unexplained = found.filter((one) => !explained.some((known) => explains(one, known)));
  if (unexplained.length > 0)
    throw new Error(unexplained.map(({ Rule, Message }) => `${Rule.Id} ${Message}`).join('\n'));
  return explained.map(
    (known) => `${found.filter((one) => explains(one, known)).length} × ${known.rule}: ${known.because}`,
  );
}
