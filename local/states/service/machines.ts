/** The machines known by name, their definitions checked once per revision. */
import { machineArn, type Place } from '../arns.ts';
import { checkDefinition, isRefused, type UnsupportedField } from '../definition/check.ts';
import type { Machine } from '../definition/model.ts';
import { parseJson } from '../json.ts';
import type { StoredMachine } from '../storage/machines.ts';
import type { Storage } from '../storage/storage.ts';

export type Machines = {
  /** Takes a definition; executions that run already keep the one they began with. */
  register(name: string, definition: unknown): { arn: string } | UnsupportedField;
  current(name: string): { readonly revision: number; readonly definition: Machine } | undefined;
  byRevision(revision: number): Machine;
  describe(name: string): (StoredMachine & { readonly definition: string }) | undefined;
  all(): StoredMachine[];
};

export function createMachines(
  place: Place,
  { machines }: Storage,
  services: ReadonlySet<string>,
  now: () => number,
): Machines {
  const checked = new Map<number, Machine>();
  const current = new Map<string, number>();

  function byRevision(revision: number): Machine {
    const known = checked.get(revision);
    if (known !== undefined) return known;
    const machine = checkDefinition(parseJson(machines.definition(revision)), services);
    if (isRefused(machine))
      throw new Error(`Revision ${revision} is refused now: ${JSON.stringify(machine)}`);
    checked.set(revision, machine);
    return machine;
  }

  return {
    byRevision,
    register: (name, definition) => {
      const machine = checkDefinition(definition, services);
      if (isRefused(machine)) return machine;
      const { revision } = machines.put(name, JSON.stringify(definition), now());
      checked.set(revision, machine);
      current.set(name, revision);
      return { arn: machineArn(place, name) };
    },
    current: (name) => {
      const revision = current.get(name) ?? machines.find(name)?.revision;
      if (revision === undefined) return undefined;
      current.set(name, revision);
      return { revision, definition: byRevision(revision) };
    },
    describe: (name) => {
      const stored = machines.find(name);
      return stored === undefined
        ? undefined
        : { ...stored, definition: machines.definition(stored.revision) };
    },
    all: () => machines.all(),
  };
}
