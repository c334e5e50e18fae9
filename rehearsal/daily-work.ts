/** What runs by itself each day, called as its schedule would: the canary, and the erasure of families of long ago. */
import { paginateScan } from '@aws-sdk/client-dynamodb';
import type { ControlRoom } from '#local/demo/control-room.ts';
import { holds, NotAsTold } from '#local/demo/expect.ts';
import { family } from '#local/demo/life/cast.ts';
import { pass } from '#local/demo/life/world.ts';
import { dynamoAt } from './cloud/calls.ts';
import type { Deployed } from './cloud/deploy.ts';
import type { Emulator } from './cloud/emulator.ts';
import { invoke } from './cloud/invoke.ts';

/** As its schedule has it: every five minutes, for two hours. */
const looks = { hoursBetween: 1 / 12, most: 24 };

/** @returns after how many looks. @throws NotAsTold when it does not get to the end of its case. */
export async function canaryArrives(emulator: Emulator, room: ControlRoom): Promise<string> {
  let said = '';
  for (let look = 1; look <= looks.most; look += 1) {
    said = await invoke(emulator, 'canary');
    if (said.includes('canary-arrived')) return `The canary has arrived with its look no. ${look}.`;
    await pass({ room }, looks.hoursBetween);
  }
  throw new NotAsTold('a canary that has arrived', said);
}

/** As infra/settings leave it, families are kept for two years. */
const longerThanKept = 2 * 366 * 24;

/** @param closed families whose cases were closed in the rehearsal */
export async function oldFamiliesAreErased(
  the: { emulator: Emulator; deployed: Deployed; room: ControlRoom },
  closed: number,
): Promise<string> {
  holds(await isKnown(the), `${family.familyName} among the people`, 'nobody');
  await pass(the, longerThanKept);
  const said = await invoke(the.emulator, 'retention');
  await the.room.settle();
  const erased = Number(/"erased":(\d+)/.exec(said)?.[1]);
  holds(erased === closed, `${closed} families that are erased`, said);
  holds(!(await isKnown(the)), `nobody called ${family.familyName} among the people`, 'somebody');
  return `${erased} families were erased two years after their cases were closed.`;
}

async function isKnown(the: { emulator: Emulator; deployed: Deployed }): Promise<boolean> {
  const client = dynamoAt(the.emulator);
  for await (const { Items } of paginateScan({ client }, { TableName: the.deployed.tables.people }))
    if (JSON.stringify(Items).includes(family.familyName)) return true;
  return false;
}
