/** The coordinator closes a case that has reached its aims. */
import { noticeOn } from '#local/demo/life/beginning.ts';
import { standsIn } from '#local/demo/life/case-page.ts';
import { did, type World } from '#local/demo/life/world.ts';

export async function closeCase(the: World, reference: string): Promise<void> {
  const form = (await the.browser.open(`/coordinator/cases/${reference}/close`)).form('Go on');
  const check = await the.browser.send(
    form.fill({ 'Why is the case closed?': 'The family stands on its own feet', Summary: 'All is well.' }),
  );
  noticeOn(await the.browser.send(check.form('Close the case').fill({})));
  await the.room.settle();
  await standsIn(the.browser, reference, 'Closed');
  await did(the, `Aigerim closes case ${reference}.`);
}
