/** An operator names the stage; what the commands need to know of it is asked of its functions. */
import { expect, it } from 'vitest';
import { readArguments } from '#local/operators/arguments.ts';
import { environmentOf } from '#local/operators/stage.ts';

it('The environment of a stage is what its functions have between them', async () => {
  const asked: string[] = [];
  const environment = await environmentOf('prod', async (words) => {
    asked.push(words.join(' '));
    return JSON.stringify(
      words.includes('asar-prod-after-event')
        ? { TABLE_EVENTS: 'events-1', BASE_URL: 'a' }
        : { BASE_URL: 'a' },
    );
  });
  expect(environment).toEqual({ TABLE_EVENTS: 'events-1', BASE_URL: 'a' });
  expect(asked).toContain(
    'lambda get-function-configuration --function-name asar-prod-after-event --query Environment.Variables --output json',
  );
});

it('What the command line prints that is no environment stops the command', async () => {
  await expect(environmentOf('prod', async () => 'An error occurred')).rejects.toThrow();
});

it('Options and references are read in any order, and an option there is not is named', () => {
  expect(readArguments(['--stage', 'prod', 'ABCD-EFGH', '--dry-run', '--queue', 'after-event'])).toEqual({
    stage: 'prod',
    words: ['ABCD-EFGH'],
    queue: ['after-event'],
    dryRun: true,
  });
  expect(readArguments([])).toEqual({ words: [], queue: [], dryRun: false });
  expect(() => readArguments(['--stag', 'prod'])).toThrow('--stag');
});
