/** The people who are written to: volunteers who answer most messages at once, and a coordinator who closes cases. */
import type { Browser, Wire } from '#local/demo/browser.ts';
import type { OutboxMessage } from '#local/outbox/outbox.ts';

export interface Correspondents {
  /** Reads the messages in the order in which they were sent, and acts on them. */
  read(messages: readonly OutboxMessage[]): Promise<void>;
  /** Answers so far, by kind of question. */
  answers: Record<'assessment' | 'delivery' | 'check-in', number>;
  closed(): number;
}

/** One message in so many is let lie; the reminder that follows is always answered. */
const letsLieOneIn = 5;
/** As the families of the year are called. */
const familyIn = (text: string): string => /Family\d+/.exec(text)?.[0] ?? '';

const forms = {
  assessment: { outcome: 'needs-help', risk: 'low', note: 'They sleep on the floor.' },
  delivery: { delivery: 'delivered' },
  'check-in': {
    housing: 'well',
    sleep: 'well',
    health: 'hard',
    income: 'hard',
    school: 'well',
    safety: 'well',
    alarm: 'no',
  },
} as const;

/** Each form has a field that the others lack. */
const fieldOf = {
  assessment: 'name="risk"',
  delivery: 'name="delivery"',
  'check-in': 'name="alarm"',
} as const;
const kinds = ['assessment', 'delivery', 'check-in'] as const;

/** @param coordinator's browser, in which cases are reviewed. */
export function createCorrespondents(wire: Wire, coordinator: Browser): Correspondents {
  const answers = { assessment: 0, delivery: 0, 'check-in': 0 };
  const letLie = new Set<string>();
  let received = 0;
  let closed = 0;

  const open = async (address: string): Promise<string> => {
    const { status, body } = await wire({ method: 'GET', address, headers: {} });
    if (status !== 200) throw new Error(`${address}: ${status}`);
    return body;
  };
  const send = async (address: string, fields: Readonly<Record<string, string>>): Promise<void> => {
    const { status, location } = await wire({
      method: 'POST',
      address,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
    if (location === undefined) throw new Error(`${address} was not taken: ${status}`);
    await open(location);
  };

  async function answer(address: string, family: string): Promise<void> {
    received += 1;
    if (!letLie.delete(family) && received % letsLieOneIn === 0) {
      letLie.add(family);
      return;
    }
    const page = await open(address);
    const kind = kinds.find((each) => page.includes(fieldOf[each]));
    if (kind === undefined) return;
    await send(address, forms[kind]);
    answers[kind] += 1;
  }

  async function review(address: string): Promise<void> {
    const page = await coordinator.open(address);
    if (!page.texts('main').some((text) => text.includes('Time to review the case'))) return;
    const summary = 'A year has passed, and the family stands on its own feet.';
    const form = (await coordinator.open(`${address}/close`)).form();
    const { address: to, entries } = form.fill({ reason: 'goals-met', summary });
    // Said at once, without the page that asks whether it is meant.
    const after = await coordinator.send({ address: to, entries: [...entries, ['checked', 'yes']] });
    if (after.status !== 200) throw new Error(`${address} was not closed: ${after.status}`);
    closed += 1;
  }

  return {
    answers,
    closed: () => closed,
    async read(messages) {
      for (const { links, text } of messages) {
        const path = links.map((link) => new URL(link).pathname).find((one) => one !== '/') ?? '';
        if (path.startsWith('/v/')) await answer(path, familyIn(text));
        if (path.startsWith('/coordinator/')) await review(path);
      }
    },
  };
}
