/** `/`: where the person works. */
import { doorsOf } from '#functions/web/own-doors.ts';
import { type Page, seeOther } from '#functions/web/page.ts';
import { signInPath } from '#functions/web/sign-in-address.ts';

export const ownDoor: Page = async ({ user }) => {
  const [first] = doorsOf(user?.roles ?? []);
  return seeOther(first?.path ?? signInPath);
};
