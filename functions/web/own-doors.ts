/** Which doors are open to a member of staff. */
import type { StaffDoor } from '#functions/routes.ts';

const doorPaths: Record<StaffDoor, string> = { coordinator: '/coordinator', manager: '/manager' };
const staffDoors = ['coordinator', 'manager'] as const;

/** Where somebody in these groups works; the first is where they go when they have not said where to. */
export const doorsOf = (roles: readonly string[]): { door: StaffDoor; path: string }[] =>
  staffDoors.filter((door) => roles.includes(door)).map((door) => ({ door, path: doorPaths[door] }));
