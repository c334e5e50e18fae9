/** One question to a screen on small phones: what the sheet needs of the page so that it can do that. */
import { describe, expect, it } from 'vitest';
import { languages } from '#case';
import {
  assessed,
  secret,
  type Village,
  village,
  villageWithCheckIn,
  villageWithDelivery,
} from '../village.ts';

const villages = {
  assessment: async () => {
    const place = await village();
    await place.ask('assessment');
    return place;
  },
  delivery: villageWithDelivery,
  'check-in': villageWithCheckIn,
} as const;
const kinds = ['assessment', 'delivery', 'check-in'] as const;

const sections = (html: string) =>
  [...html.matchAll(/<section class="step[^"]*" id="q-([a-z]+)" tabindex="-1"/g)].map(([, id]) => id);
const links = (html: string) =>
  [...html.matchAll(/class="step__move[^"]*" href="#q-([a-z]+)"/g)].map(([, to]) => to);

async function opened(kind: keyof typeof villages, lang = 'en'): Promise<{ place: Village; html: string }> {
  const place = await villages[kind]();
  return { place, html: (await place.open('question', { lang })).html };
}

describe('the screens of a question', () => {
  it.each([
    ['assessment', ['start', 'outcome', 'needs', 'risk', 'note']],
    ['delivery', ['start', 'delivery', 'items', 'note']],
    [
      'check-in',
      ['start', 'alarm', 'housing', 'sleep', 'health', 'income', 'school', 'safety', 'needs', 'note'],
    ],
  ] as const)('are parts of one form: %s', async (kind, expected) => {
    const { html } = await opened(kind);
    expect(sections(html)).toEqual(expected);
    expect(html.match(/<form/g)).toHaveLength(1);
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });

  it.each(kinds)('lead on and back to screens that exist, each reachable: %s', async (kind) => {
    const { html } = await opened(kind);
    for (const to of links(html)) expect(sections(html)).toContain(to);
    expect(new Set(links(html))).toEqual(new Set(sections(html)));
  });

  it.each(languages)('say which one they are in %s', async (lang) => {
    const { html } = await opened('delivery', lang);
    const counts = [...html.matchAll(/<p class="step__count" id="(q-[a-z]+)-n">([^<]*)</g)];
    expect(counts.map(([, , text]) => text?.match(/\d/g)?.join(' '))).toEqual(['1 3', '2 3', '3 3']);
    for (const [, id] of counts) expect(html).toContain(`aria-labelledby="${id}-n"`);
  });

  it('pass over thing by thing unless only some of it was brought', async () => {
    const { html } = await opened('delivery');
    expect(html).toContain('class="step__move govuk-button unless-whole" href="#q-items"');
    expect(html).toContain('class="step__move govuk-button if-whole" href="#q-note"');
  });

  it('lead from "help is needed now" straight to sending, and it can be sent with nothing else', async () => {
    const { place, html } = await opened('check-in');
    expect(html).toContain('class="step__move govuk-button if-alarm" href="#q-note"');
    expect((await place.send('question', { alarm: 'yes' })).status).toBe(303);
    expect(place.cases.log.at(-1)?.event).toMatchObject({ answer: { alarm: true, scores: {} } });
    expect((await place.open()).html).toContain('The coordinator is told at once');
  });

  it('ask for help in two choices of one kind, with nothing chosen', async () => {
    const { html } = await opened('check-in');
    const radios = [
      ...html.matchAll(
        /<input class="([^"]*)" id="[^"]*" name="alarm" type="radio" value="(\w+)"( checked)?/g,
      ),
    ];
    expect(radios.map(([, look, value, checked]) => [look, value, checked])).toEqual([
      ['govuk-radios__input', 'yes', undefined],
      ['govuk-radios__input', 'no', undefined],
    ]);
  });

  it('stand on one page once something is wrong, with the way to each mistake by its name', async () => {
    const { place } = await opened('check-in');
    const { status, html } = await place.send('question', { alarm: 'no', housing: 'well' });
    expect(status).toBe(422);
    expect(sections(html)).toEqual([]);
    expect(html).not.toContain('class="steps"');
    expect(html).toContain('<a href="#sleep">Sleep and rest: Please choose one.</a>');
    expect(html).toMatch(/id="housing"[^>]*checked/);
  });

  it('come back to the needs when another line is asked for, with what was typed', async () => {
    const { place, html } = await opened('assessment');
    expect(html).toContain(`formaction="/v/${secret}#q-needs"`);
    const more = await place.send('question', { ...assessed, more: '5' });
    expect(more.status).toBe(200);
    expect(sections(more.html)).toContain('needs');
    expect(more.html).toContain('id="need-5-kind"');
    expect(more.html).toMatch(/value="bed" selected/);
  });

  it('send the form to the page itself, so that mistakes are not looked for in the last question', async () => {
    const { html } = await opened('delivery', 'kk');
    expect(html).toContain(`<form method="post" novalidate action="/v/${secret}?lang=kk">`);
  });
});
