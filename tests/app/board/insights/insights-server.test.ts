import { describe, expect, it } from 'vitest';
import { createInsightsServer } from '../../../../app/board/insights/insights-server';
import type { FromInsights, ToInsights } from '../../../../app/board/insights/messages';
import { htmlText } from '../../../../app/shared/html-text-anywhere';
import { type FlagTrail, told } from '../../../../src/flags/trail';
import { encodeTrail } from '../../../../src/flags/trail-json';
import { createBudget } from '../../../../src/helpdesk/zendesk/board/budget';
import type { Listening } from '../../../../src/ledgers/listening';
import { DAY, daysAgo, HOUR, hoursAgo, NOW } from '../../../support/facts';
import { handClock } from '../../../support/hand-clock';
import { hearing } from '../../../support/hearing';
import { commentPage, exportPage, type Played, playedAccount } from '../../../support/past-desk';

type Told = Exclude<FromInsights, { kind: 'ask' }>;
type Done = Exclude<Told, { kind: 'progress' }>;

/** The worker's server at an account; its waits pass as soon as it tells of them, unless time stands still. */
function serve({ client }: Played, loadHearing: () => Promise<Listening> = async () => hearing, isStill = false) {
  const clock = handClock(NOW);
  const told: Told[] = [];
  let finish: (end: Done) => void = () => {};
  const post = (message: Told): void => {
    told.push(message);
    if (message.kind !== 'progress') finish(message);
    else if (message.progress.is !== 'judging' && message.progress.waiting && !isStill) {
      const { until } = message.progress.waiting;
      setTimeout(() => clock.advance(until - clock.now()));
    }
  };
  const send = createInsightsServer({ client, clock, budget: createBudget(), post, loadHearing, readHtml: htmlText });
  const ended = (): Promise<Done> =>
    new Promise((resolve) => {
      finish = resolve;
    });
  return { clock, told, send, ended };
}

const read = (days = 30, words = 10): Extract<ToInsights, { kind: 'read' }> => ({
  kind: 'read',
  scope: { days, words },
  settings: {},
});
const ends = (told: readonly Told[]) => told.filter(({ kind }) => kind !== 'progress');

/** Ticket 7 holds a promise of ours that is past its time, 8 is of before the period, 9 on the second page. */
const account = (answer: (url: URL, times: number) => object | undefined = () => undefined) =>
  playedAccount((url, times) => {
    const special = answer(url, times);
    if (special) return special as Response;
    if (url.pathname === '/api/v2/tickets/7/comments.json') {
      return commentPage([
        ['them', daysAgo(5), 'The lamp broke.'],
        ['us', daysAgo(5) + HOUR, 'We will send you a new lamp tomorrow.'],
      ]);
    }
    if (url.pathname.endsWith('/comments.json')) return commentPage([['them', daysAgo(3), 'The lamp is dark.']]);
    return url.searchParams.get('page[after]') === 'c2'
      ? exportPage([{ id: 9, at: daysAgo(3), updatedAt: daysAgo(1), replies: 1 }])
      : exportPage(
          [
            { id: 7, at: daysAgo(5), updatedAt: hoursAgo(5), replies: 1 },
            { id: 8, at: daysAgo(60), updatedAt: daysAgo(50), replies: 1, over: { status: 'closed' } },
          ],
          'c2',
        );
  });

describe('the past of an account, read and judged', () => {
  it('is a search for the tickets, page by page, and one request each for the words of those in the period', async () => {
    const played = account();
    const { send, ended } = serve(played);
    send(read());
    expect(await ended()).toMatchObject({
      kind: 'insights',
      requests: 4,
      cut: false,
      insights: { coverage: { tickets: 2, withWords: 2 } },
    });
    expect(played.asked.map(({ pathname }) => pathname)).toEqual([
      '/api/v2/search/export.json',
      '/api/v2/search/export.json',
      '/api/v2/tickets/7/comments.json',
      '/api/v2/tickets/9/comments.json',
    ]);
    const since = NOW - 60_000 - 90 * DAY;
    expect(played.asked[0]?.searchParams.get('query')).toBe(
      `updated>=${new Date(since).toISOString().replace('.000', '')}`,
    );
  });

  it('finds the promise that was broken', async () => {
    const { send, ended } = serve(account());
    send(read());
    const end = await ended();
    expect(end.kind === 'insights' && end.insights.owed.map((one) => [one.ticket, one.what, one.overdue])).toEqual([
      [7, 'promise', true],
    ]);
  });

  it('reads no more words than was asked for, the likeliest to matter first', async () => {
    const played = account();
    const { send, ended } = serve(played);
    send(read(30, 1));
    expect(await ended()).toMatchObject({ insights: { coverage: { withWords: 1 } } });
    expect(played.asked.at(-1)?.pathname).toBe('/api/v2/tickets/7/comments.json');
  });

  it('tells how far it has come', async () => {
    const { send, ended, told } = serve(account());
    send(read());
    await ended();
    const steps = told.flatMap((one) =>
      one.kind === 'progress' && one.progress.is !== 'judging' ? [one.progress] : [],
    );
    expect(steps).toEqual([
      { is: 'tickets', requests: 0, found: 0 },
      { is: 'tickets', requests: 1, found: 2 },
      { is: 'tickets', requests: 2, found: 3 },
      { is: 'words', requests: 1, found: 1 },
      { is: 'words', requests: 2, found: 2 },
    ]);
  });

  it('waits where Zendesk says that it is too much, as long as it says, and goes on', async () => {
    const played = account((_, times) =>
      times === 2 ? new Response('{}', { status: 429, headers: { 'retry-after': '37' } }) : undefined,
    );
    const { send, ended, told, clock } = serve(played);
    send(read());
    expect(await ended()).toMatchObject({ kind: 'insights', requests: 5 });
    expect(told).toContainEqual({
      kind: 'progress',
      progress: { is: 'tickets', requests: 1, found: 2, waiting: { why: 'rate-limited', until: NOW + 37_000 } },
    });
    expect(clock.now()).toBeGreaterThanOrEqual(NOW + 37_000);
  });

  it('goes on after a connection that was lost for a moment, and tells trouble where it stays lost', async () => {
    let lost = 2;
    const back = playedAccount((url) => {
      lost -= 1;
      return lost >= 0 ? undefined : url.pathname.includes('search') ? exportPage([]) : commentPage([]);
    });
    const passing = serve(back);
    passing.send(read());
    expect(await passing.ended()).toMatchObject({ kind: 'insights', requests: 3 });

    const gone = serve(playedAccount(() => undefined));
    gone.send(read());
    expect(await gone.ended()).toEqual({ kind: 'failed', trouble: { code: 'offline' } });
    expect(gone.clock.waiting).toBe(0);
  });

  it('tells at once what does not pass by itself', async () => {
    const played = playedAccount(() => new Response('{}', { status: 403 }));
    const { send, ended } = serve(played);
    send(read());
    expect(await ended()).toEqual({ kind: 'failed', trouble: { code: 'no-permission' } });
    expect(played.asked).toHaveLength(1);
  });

  it('leaves out a ticket that is gone or hidden, and reads the others', async () => {
    const played = account((url) =>
      url.pathname === '/api/v2/tickets/7/comments.json' ? new Response('{}', { status: 404 }) : undefined,
    );
    const { send, ended } = serve(played);
    send(read());
    expect(await ended()).toMatchObject({ insights: { coverage: { tickets: 2, withWords: 1 } } });
  });

  it('says that it is cut short where Zendesk has more and does not say how to go on', async () => {
    const page = { ...exportPage([]), meta: { has_more: true, after_cursor: null } };
    const { send, ended } = serve(playedAccount(() => page));
    send(read());
    expect(await ended()).toMatchObject({ kind: 'insights', cut: true });
  });

  it('is told of the later reading alone where one is asked for while another is under way', async () => {
    const { send, ended, told } = serve(account());
    send(read(30));
    send(read(3));
    const end = await ended();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(end.kind === 'insights' && end.insights.period.to - end.insights.period.from).toBe(3 * DAY);
    expect(ends(told)).toHaveLength(1);
  });

  it.each([
    ['while it reads', 200],
    ['while it waits', 429],
  ] as const)('is told no more, and asks no more, once it is stopped %s', async (_when, status) => {
    const headers = { 'retry-after': '37' };
    const played = playedAccount((_, times) =>
      status === 200 ? exportPage([], `c${times}`) : new Response('{}', { status, headers }),
    );
    const { send, told, clock } = serve(played, undefined, true);
    send(read());
    await expect.poll(() => told.length, { interval: 1 }).toBeGreaterThan(1);
    send({ kind: 'stop' });
    const before = [told.length, played.asked.length];
    await new Promise((resolve) => setTimeout(resolve, 20));
    clock.advance(HOUR);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([told.length, played.asked.length]).toEqual(before);
    expect([ends(told), clock.waiting]).toEqual([[], 0]);
  });

  it('knows what happened to flags where the account keeps them apart: false alarms, and calls for help with their time', async () => {
    const call = { id: 'c', kind: 'call', at: daysAgo(2), who: 3, note: 'Above my limit' } as const;
    const dismiss = { id: 'd', kind: 'dismiss', at: daysAgo(1), who: 3, reason: 'A joke' } as const;
    const record = (name: string, trail: FlagTrail) => ({
      external_id: name,
      custom_object_fields: { trail: encodeTrail(trail) },
    });
    const records = [record('9-1', told('legal', { ...dismiss })), record('7-1', told('help-wanted', call))];
    const played = account((url) =>
      url.pathname.endsWith('/evenkeel_flag/records')
        ? { custom_object_records: records, meta: { has_more: false } }
        : undefined,
    );
    const { send, ended } = serve(played);
    send({ ...read(), settings: { flag_store: 'object' } });
    const end = await ended();
    expect(end).toMatchObject({ kind: 'insights', requests: 5, flagsCut: false });
    const insights = end.kind === 'insights' ? end.insights : undefined;
    expect(insights?.alarms.escalations).toContainEqual(expect.objectContaining({ ticket: 7, kind: 'by-hand' }));
    expect(insights?.alarms.escalations.find(({ ticket }) => ticket === 7)?.at).toBe(daysAgo(2));
  });

  it('says that what happened to flags is missing where it cannot be read', async () => {
    const played = account((url) =>
      url.pathname.endsWith('/records') ? new Response('{}', { status: 404 }) : undefined,
    );
    const { send, ended } = serve(played);
    send({ ...read(), settings: { flag_store: 'object' } });
    expect(await ended()).toMatchObject({ kind: 'insights', flagsCut: true, insights: { coverage: { tickets: 2 } } });
  });

  it('is judged by what can be counted where the part that hears words does not come', async () => {
    const { send, ended } = serve(account(), async () => ({}));
    send(read());
    expect(await ended()).toMatchObject({ kind: 'insights', insights: { owed: [], coverage: { tickets: 2 } } });
  });

  it('tells a fault of ours as a failure instead of going silent', async () => {
    const { send, ended } = serve(account(), () => Promise.reject(new Error('no code')));
    send(read());
    expect(await ended()).toEqual({ kind: 'failed', trouble: { code: 'failed' } });
  });
});
