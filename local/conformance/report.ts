/** Plays all recordings of a group and tells what passed, what was refused by name, and what differs. */
import { basename } from 'node:path';
import { compare } from './compare.ts';
import { play } from './play.ts';
import { type Group, readRecording } from './recording.ts';

export type GroupReport = {
  readonly name: string;
  readonly passed: number;
  /** Refused fields with how many recordings each of them is the reason for. */
  readonly refused: ReadonlyMap<string, number>;
  readonly refusedFiles: readonly string[];
  readonly failed: readonly { readonly file: string; readonly difference: string }[];
};

export async function reportOn({ name, files }: Group): Promise<GroupReport> {
  const refused = new Map<string, number>();
  const refusedFiles: string[] = [];
  const failed: { file: string; difference: string }[] = [];
  for (const file of files) {
    const recording = readRecording(file);
    const played = await play(recording);
    if (played.kind === 'refused') {
      refusedFiles.push(basename(file));
      const fields = new Set(played.refusals.map(({ field, detail }) => `${field} (${detail})`));
      for (const field of fields) refused.set(field, (refused.get(field) ?? 0) + 1);
      continue;
    }
    const difference = compare(recording, played);
    if (difference !== undefined) failed.push({ file: basename(file), difference });
  }
  const passed = files.length - refusedFiles.length - failed.length;
  return { name, passed, refused, refusedFiles, failed };
}

export function inWords({ name, passed, refused, refusedFiles, failed }: GroupReport): string {
  const lines = [
    `${name}: ${passed} passed, ${refusedFiles.length} refused by name, ${failed.length} failed`,
  ];
  for (const [field, count] of refused) lines.push(`  refused ${count} × ${field}`);
  for (const file of refusedFiles) lines.push(`    in ${file}`);
  for (const { file, difference } of failed) lines.push(`  FAILED ${file}`, `    ${difference}`);
  return lines.join('\n');
}

/** JSONata is what our workflows are written in: there, a refusal is as bad as a difference. */
export function isGood({ name, refusedFiles, failed }: GroupReport): boolean {
  return failed.length === 0 && (name !== 'jsonata' || refusedFiles.length === 0);
}
