/** Today: what needs me first, what waits for others after it; filters stand in the address. */
import { describe, expect, it } from 'vitest';
import { askBota, busyOffice, openFamily, raiseAlarm, silent } from '../families-at-work.ts';
import { type Office, office, somebody } from '../office.ts';

const text = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
/** The two lists of the page, as text. */
async function lists(here: Office, query: Record<string, string> = {}) {
  const { body } = await here.get('/coordinator', query);
  const [queue = '', waiting = ''] = body.slice(body.indexOf('</h1>')).split('Waiting for others</h2>');
  return { body, queue, waiting };
}
const order = (html: string, ...names: string[]) => names.map((name) => html.indexOf(name));

describe('the queue of a coordinator', () => {
  it('says first, in words, how much there is and how much of it is overdue', async () => {
    const here = await busyOffice();
    expect(text((await lists(here)).queue)).toContain('2 things need you today, 1 is overdue.');
    const ru = text((await here.get('/coordinator', { lang: 'ru' })).body);
    expect(ru).toContain('Сегодня вас ждут 2 дела, просрочено 1.');
    const kk = text((await here.get('/coordinator', { lang: 'kk' })).body);
    expect(kk).toContain('Бүгін сізді 2 іс күтіп тұр, соның ішінде мерзімі өткені – 1.');
  });

  it('puts what is overdue first, each with family, village, why, what to do and how late it is', async () => {
    const { queue } = await lists(await busyOffice());
    const [aigul = -1, madina = -1] = order(queue, 'Aigul Seitova', 'Madina Omarova');
    expect(aigul).toBeGreaterThan(0);
    expect(madina).toBeGreaterThan(aigul);
    const said = text(queue);
    expect(said).toContain('Panfilov Assessment');
    expect(said).toContain('Nobody answered Call the volunteer or the family.');
    expect(said).toContain('7 days overdue');
    expect(said).toContain('in 3 days');
    expect(queue).toMatch(/<time class="late" datetime="2026-11-26T05:00:00.000Z"/);
  });

  it('leads straight to where each thing is done, and names whom to call', async () => {
    const { queue } = await lists(await busyOffice());
    expect(queue).toContain('href="/coordinator/cases/AAAA0001/assign"');
    expect(queue).toContain('href="/coordinator/cases/AAAA0001/answer"');
    expect(queue).toContain('href="/coordinator/cases/BBBB0002/assign"');
    expect(queue).toContain('href="tel:+77012345678"');
    expect(queue).toContain('href="tel:+77011234567"');
    expect(queue.match(/href="tel:/g)).toHaveLength(2);
  });

  it('puts an alarm before what has time, with the family’s own number', async () => {
    const here = await busyOffice();
    await openFamily(here, 'DDDD0004', {
      firstName: 'Saule',
      familyName: 'Kim',
      phone: '+77017654321',
    });
    await raiseAlarm(here, 'DDDD0004');
    here.pass(0.125);
    const { queue } = await lists(here);
    const [saule = -1, madina = -1] = order(queue, 'Saule Kim', 'Madina Omarova');
    expect(saule).toBeGreaterThan(0);
    expect(madina).toBeGreaterThan(saule);
    expect(queue).toContain('3 hours overdue');
    expect(queue).toContain('href="tel:+77017654321"');
  });

  it('is a kind word where nothing waits, and a beginning where there is no case yet', async () => {
    const here = office();
    const none = text((await here.get('/coordinator')).body);
    expect(none).toContain('You have no open case.');
    expect((await here.get('/coordinator')).body).toContain('href="/coordinator/cases/new" draggable');
    await openFamily(here, 'CCCC0003', { firstName: 'Nurlan', familyName: 'Akhmetov' });
    await askBota(here, 'CCCC0003');
    expect(text((await here.get('/coordinator')).body)).toContain('Nothing needs you right now. Well done.');
  });
});

describe('what waits for others', () => {
  it('is told with whom it waits for, what comes next, and when', async () => {
    const here = await busyOffice();
    const { queue, waiting } = await lists(here);
    expect(text(waiting)).toContain('Nurlan Akhmetov Panfilov Assessment Waits for Bota: Assessment');
    expect(text(waiting)).toContain('Bota is asked: today at 10:00');
    expect(queue).not.toContain('Nurlan');
    expect(waiting).not.toContain('Aigul');
  });

  it.each([
    ['ru', 'Ждём ответа: Bota (Знакомство с семьёй)', 'Вопрос получит Bota: сегодня в 10:00'],
    ['kk', 'Жауабы күтіліп тұр: Bota (Отбасымен танысу)', 'Bota сұрақ алады: бүгін, сағат 10:00'],
  ])('is said in %s too', async (lang, waits, next) => {
    const said = text((await (await busyOffice()).get('/coordinator', { lang })).body);
    expect(said).toContain(waits);
    expect(said).toContain(next);
  });

  it('says who decides when it is the manager, and when they are told again', async () => {
    const here = await busyOffice();
    here.people.set('marat', somebody('marat', { role: 'manager' }));
    await here.given(
      { type: 'escalate', to: 'marat', role: 'manager', reason: 'silence', askId: 'assessment-1' },
      'workflow',
      'AAAA0001',
    );
    const { waiting } = await lists(here);
    expect(text(waiting)).toContain('Waits for the manager, Marat: Nobody answered');
    expect(text(waiting)).toContain('The manager is told again: in 7 days');
  });
});

describe('the filters of the queue', () => {
  it.each([
    [{ why: 'silence' }, ['Aigul'], ['Madina', 'Nurlan', 'Waiting for others</h2>']],
    [{ area: 'medeu' }, ['Madina'], ['Aigul', 'Nurlan']],
    [{ stage: 'assessment' }, ['Aigul', 'Nurlan'], ['Madina']],
    [{ overdue: 'yes' }, ['Aigul'], ['Madina', 'Nurlan']],
    [{ area: 'medeu', overdue: 'yes' }, ['Nothing matches this filter.'], ['Aigul', 'Madina']],
    [{ why: 'nonsense', stage: 'closed', overdue: 'perhaps' }, ['Aigul', 'Madina', 'Nurlan'], ['fits']],
  ])('%j show %j and not %j', async (query: Record<string, string>, shown, hidden) => {
    const { body } = await lists(await busyOffice(), query);
    for (const name of shown) expect(body).toContain(name);
    for (const name of hidden) expect(body).not.toContain(name);
  });

  it('keep what was chosen, and are taken back by one link; the sentence still counts everything', async () => {
    const { body } = await lists(await busyOffice(), { why: 'silence', area: 'talgar', overdue: 'yes' });
    expect(body).toContain('<option value="silence" selected');
    expect(body).toContain('<option value="talgar" selected');
    expect(body).toMatch(/name="overdue"[^>]*checked/);
    expect(body).toContain('<a href="/coordinator">Show everything again</a>');
    expect(body).toContain('2 things need you today');
  });

  it('stay when pages are turned, each list by its own cursor', async () => {
    const here = office();
    for (let number = 10; number < 35; number += 1) {
      await openFamily(here, `MANY00${number}`, { firstName: 'Asel', familyName: `Family${number}` });
      await (number % 2 === 0 ? silent : askBota)(here, `MANY00${number}`);
      await openFamily(here, `MORE00${number}`, { firstName: 'Dina', familyName: `Family${number}` });
      await (number % 2 === 0 ? askBota : silent)(here, `MORE00${number}`);
    }
    const { body } = await lists(here, { area: 'talgar' });
    expect(body).toContain('href="/coordinator?area=talgar&amp;cursor=20"');
    expect(body).toContain('href="/coordinator?area=talgar&amp;waiting=20"');
    const second = await lists(here, { area: 'talgar', waiting: '20' });
    expect(second.body).toContain('href="/coordinator?area=talgar&amp;waiting=20&amp;cursor=20"');
    const forged = await here.get('/coordinator', { waiting: 'forged' });
    expect(forged.status).toBe(200);
    expect(forged.body).toContain('This is the first page');
  });
});
