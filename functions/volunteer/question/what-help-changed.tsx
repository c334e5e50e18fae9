/** What a volunteer's help has changed so far: only what there is something to say of. */
import type { Help } from '#functions/store/ports.ts';
import type { VolunteerSay } from '../texts/index.ts';

const figures = ['families', 'deliveries', 'homes', 'better'] as const satisfies (keyof Help)[];

export function WhatHelpChanged({ help, say }: { help: Help; say: VolunteerSay }) {
  const told = figures.filter((figure) => help[figure] > 0);
  if (told.length === 0) return <p>{say('help.first')}</p>;
  return (
    <>
      <h2>{say('help.title')}</h2>
      <ul>
        {told.map((figure) => (
          <li key={figure}>{say(`help.${figure}`, { count: help[figure] })}</li>
        ))}
      </ul>
    </>
  );
}
