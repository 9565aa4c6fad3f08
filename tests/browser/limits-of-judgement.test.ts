import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { calm, strained, tell } from '../support/sidebar-story';
import { axe, startTestWorkbench, type TestWorkbench } from '../support/workbench';
import { data, fits, settled, text } from './sidebar-frame';

let desk: TestWorkbench;

beforeAll(async () => {
  desk = await startTestWorkbench({ seeded: false });
});
afterAll(() => desk.close());
afterEach(() => desk.call('PUT', '/workbench/switches', { fault: 'none' }));

const question = (said: string) =>
  [{ subject: 'A question', status: 'open', said: [{ by: 'customer', hoursAgo: 1, text: said }] }] as const;

/** The settled sidebar of a ticket, with what Chromium may report. */
async function see(ticket: number, ...allow: readonly RegExp[]) {
  const opened = await desk.openPage({ ticket, allow });
  const frame = await opened.frame('sidebar');
  await settled(frame);
  await fits(frame);
  expect(await axe(frame)).toEqual([]);
  return { opened, frame };
}

describe('what limits a judgement', () => {
  it('is said where only the first page of the past could be read', async () => {
    const { customer, ticket } = await strained(desk, 'partial');
    const tickets = Array.from({ length: 100 }, (_, index) => ({
      subject: `Order ${index}`,
      status: 'closed',
      requester_id: customer,
      created_at: new Date(Date.now() - (index + 20) * 86_400_000).toISOString(),
      comments: [{ author_id: customer, value: 'Please send it.' }],
    }));
    await desk.call('POST', '/api/v2/imports/tickets/create_many.json', { tickets });
    await desk.call('PUT', '/workbench/switches', { fault: 'later-pages' });

    const { opened, frame } = await see(ticket, /500/);
    await frame.waitForSelector('[data-notice="partial"]');
    expect(await text(frame, '[data-notice="partial"]')).toContain('only the 100 latest tickets');
    expect(await data(frame, 'score')).not.toBe(null);
    await opened.finish();
  });

  it('gives a new customer no score', async () => {
    const { ticket } = await tell(
      desk,
      { name: 'Nils Aberg', email: 'nils@customers.example' },
      question('Where is the manual?'),
    );
    const { opened, frame } = await see(ticket);
    expect([await data(frame, 'band'), await data(frame, 'score')]).toEqual(['new', null]);
    await opened.finish();
  });

  it('gives no score where too little could be read', async () => {
    const { ticket } = await calm(desk);
    await desk.call('PUT', '/workbench/switches', { fault: 'no-permission' });
    const { opened, frame } = await see(ticket, /403/);
    expect([await data(frame, 'band'), await data(frame, 'score')]).toEqual(['unknown', null]);
    await opened.finish();
  });

  it('names a language that is not judged', async () => {
    const { ticket } = await tell(
      desk,
      { name: 'Amélie Rousset', email: 'amelie@customers.example' },
      question('Bonjour, la tente est arrivée déchirée et je ne suis pas content avec vous.'),
    );
    const { opened, frame } = await see(ticket);
    if (await frame.locator('[aria-expanded="false"]').count())
      await frame.locator('[aria-expanded="false"]').first().click();
    await frame.waitForSelector('[data-notice="language"]');
    await opened.finish();
  });
});
