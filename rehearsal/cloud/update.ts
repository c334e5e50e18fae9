/** The deployed stacks are updated in place while a case is under way. */
import { holds } from '#local/demo/expect.ts';
import { deploy } from './deploy.ts';
import type { Emulator } from './emulator.ts';
import { laterComment, laterVersion } from './later-version.ts';
import { whatRuns } from './running.ts';

/** @throws NotAsTold when an execution ended by it, or the later version is not there. */
export async function updateInPlace(emulator: Emulator, app: string): Promise<string> {
  const { cases, workflowComment, codeOf } = whatRuns(emulator);
  const before = await cases();
  holds(before.length > 0, 'a case under way', before);
  const code = await codeOf('look-at-the-case');
  await deploy(emulator, await laterVersion(app, 'LookAtTheCase'));
  const comment = await workflowComment();
  holds(comment.startsWith(laterComment), 'the later version of the workflow', comment);
  const laterCode = await codeOf('look-at-the-case');
  holds(laterCode !== code, 'the later version of look-at-the-case', laterCode);
  const after = await cases();
  holds(JSON.stringify(after) === JSON.stringify(before), 'the same executions as before', after);
  return after.join(', ');
}
