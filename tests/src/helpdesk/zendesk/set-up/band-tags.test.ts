import { beforeAll, describe, expect, it } from 'vitest';
import { createCancel } from '../../../../../src/helpdesk/cancel';
import { createReadJson } from '../../../../../src/helpdesk/rest/request';
import type { AskJson } from '../../../../../src/helpdesk/zendesk/read-json';
import {
  type CleanUpProgress,
  clearBandTags,
  countBandTags,
  REQUESTS_A_MINUTE,
  UPDATES_A_MINUTE,
} from '../../../../../src/helpdesk/zendesk/set-up/band-tags';
import { hurriedClock, TIMEOUT } from '../../../../support/flag-desk';
import { type Json, ORIGIN, startTestApi } from '../../../../support/workbench-api';

const MINUTE = 60_000;
const api = startTestApi();

interface Asked {
  readonly what: string;
  readonly at: number;
  readonly status: number;
}

/** As the app asks: a client, its limit in time, and what was asked. `before` runs ahead of each request. */
const desk = (before: (what: string) => Promise<void> = async () => {}) => {
  const asked: Asked[] = [];
  const clock = hurriedClock(api);
  const client = async (path: string, _signal: unknown, write?: { method: string; body: unknown }) => {
    const what = `${write?.method ?? 'GET'} ${path.replace(/\?.*/, '').replace(/V3-\w+/, 'id')}`;
    await before(what);
    const answer = await api.api.fetch(
      new Request(ORIGIN + path, {
        method: write?.method ?? 'GET',
        headers: { authorization: 'Bearer admin-token', 'content-type': 'application/json' },
        ...(write && { body: JSON.stringify(write.body) }),
      }),
    );
    asked.push({ what, at: api.now, status: answer.status });
    return answer;
  };
  const ask: AskJson = createReadJson(client, clock, TIMEOUT);
  const told: CleanUpProgress[] = [];
  const onProgress = (progress: CleanUpProgress): void => void told.push(progress);
  const writes = () => asked.filter(({ what }) => !what.startsWith('GET'));
  return { ask, asked, told, writes, options: { clock, onProgress } };
};

const tagsOf = async ({ id }: Json): Promise<unknown> =>
  (await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}.json`)).ticket.tags;
const banded = (band: string, more: object = {}, day = '2026_03_01') =>
  api.ticket({ tags: ['vip', `evenkeel_band_${band}`, `evenkeel_since_${day}`], ...more });

describe('tags of bands on tickets', () => {
  let open: readonly Json[] = [];
  let solved: Json;
  let closed: Json;
  let others: readonly Json[] = [];
  beforeAll(async () => {
    open = [await banded('critical'), await banded('strained', {}, '2026_02_11'), await banded('healthy')];
    solved = await banded('watch', { status: 'solved' });
    closed = await banded('watch', { status: 'closed' });
    others = [
      await api.ticket({ tags: ['vip'] }),
      await api.ticket({ tags: ['evenkeel_flag_legal', 'my_evenkeel_band_x'] }),
    ];
  });

  it.each(['either', 'both'] as const)(
    'are counted first, closed tickets apart (a repeated word finds %s)',
    async (found) => {
      await api.put('/workbench/switches', { repeatedKeywords: found });
      const { ask, writes } = desk();
      expect(await countBandTags(ask)).toEqual({ open: 4, closed: 1 });
      expect(writes()).toEqual([]);
      await api.put('/workbench/switches', { repeatedKeywords: 'either' });
    },
  );

  it('are taken off all tickets that are not closed by one job, and nothing else is', async () => {
    const { ask, told, writes, options } = desk();
    const before = await Promise.all(others.map(tagsOf));
    expect(await clearBandTags(ask, options)).toEqual({ found: 4, cleared: 4, refused: 0 });
    expect(await Promise.all([...open, solved].map(tagsOf))).toEqual(Array(4).fill(['vip']));
    expect(await tagsOf(closed)).toEqual(['evenkeel_band_watch', 'evenkeel_since_2026_03_01', 'vip']);
    expect(await Promise.all(others.map(tagsOf))).toEqual(before);
    expect(writes().map(({ what }) => what)).toEqual(['PUT /api/v2/tickets/update_many.json']);
    expect(told[0]).toMatchObject({ phase: 'finding', cleared: 0 });
    expect(told.at(-1)).toMatchObject({ phase: 'clearing', found: 4, cleared: 4 });
    expect(await countBandTags(ask)).toEqual({ open: 0, closed: 1 });
  });

  it('cost no write where none are left', async () => {
    const { ask, writes, options } = desk();
    expect(await clearBandTags(ask, options)).toEqual({ found: 0, cleared: 0, refused: 0 });
    expect(writes()).toEqual([]);
  });

  it('are read once more before they are taken off: since search saw them a ticket may have changed', async () => {
    const [bare, moved, shut] = [await banded('strained'), await banded('strained'), await banded('critical')];
    let isFirst = true;
    const { ask, options } = desk(async (what) => {
      if (what !== 'GET /api/v2/tickets/show_many.json' || !isFirst) return;
      isFirst = false;
      const now = ['evenkeel_band_watch', 'evenkeel_since_2026_03_02'];
      await api.put(`/api/v2/tickets/${bare.id}`, { ticket: { tags: [] } });
      await api.put(`/api/v2/tickets/${moved.id}`, { ticket: { tags: now } });
      await api.put(`/api/v2/tickets/${shut.id}`, { ticket: { status: 'closed' } });
      api.pass(1);
    });
    expect(await clearBandTags(ask, options)).toEqual({ found: 3, cleared: 2, refused: 1 });
    expect([await tagsOf(bare), await tagsOf(moved)]).toEqual([[], []]);
    expect(await countBandTags(ask)).toEqual({ open: 0, closed: 2 });
  });

  it('go from a ticket that somebody changes while the job waits at the second attempt, and what they wrote stays', async () => {
    await api.put('/workbench/switches', { jobSeconds: 20 });
    const [quiet, busy] = [await banded('strained'), await banded('critical')];
    api.pass(1);
    let isFirst = true;
    const { ask, writes, options } = desk(async (what) => {
      if (!what.includes('job_statuses') || !isFirst) return;
      isFirst = false;
      await api.put(`/api/v2/tickets/${busy.id}`, { ticket: { priority: 'urgent', additional_tags: ['gold'] } });
    });
    expect(await clearBandTags(ask, options)).toEqual({ found: 2, cleared: 2, refused: 0 });
    await api.put('/workbench/switches', { jobSeconds: 0 });
    expect(writes()).toHaveLength(2);
    expect(await tagsOf(quiet)).toEqual(['vip']);
    expect((await api.get<{ ticket: Json }>(`/api/v2/tickets/${busy.id}.json`)).ticket).toMatchObject({
      priority: 'urgent',
      tags: ['gold', 'vip'],
    });
  });

  it('are not touched where the account refuses', async () => {
    const ticket = await banded('strained');
    await api.put('/workbench/switches', { fault: 'no-permission', faultScope: 'everything' });
    const { ask, options } = desk();
    await expect(countBandTags(ask)).rejects.toMatchObject({ code: 'no-permission' });
    await expect(clearBandTags(ask, options)).rejects.toMatchObject({ code: 'no-permission' });
    await api.put('/workbench/switches', { fault: 'none', faultScope: 'history' });
    expect(await clearBandTags(ask, options)).toMatchObject({ cleared: 1 });
    expect(await tagsOf(ticket)).toEqual(['vip']);
  });
});

describe('tags of bands on more than a thousand tickets', () => {
  const COUNT = 1_040;
  beforeAll(async () => {
    const { requester_id } = await api.ticket();
    for (let made = 0; made < COUNT; made += 80) {
      const tickets = Array.from({ length: 80 }, (_, index) => ({
        subject: `Matter ${made + index}`,
        comment: { body: 'The lamp is dark.' },
        requester_id,
        tags: ['evenkeel_band_strained', `evenkeel_since_2026_01_${10 + (index % 20)}`],
      }));
      await api.post('/api/v2/tickets/create_many.json', { tickets });
    }
    api.pass(5);
  }, 240_000);

  /** The most that any 60 seconds held. */
  const mostInAMinute = (all: readonly Asked[]): number =>
    Math.max(...all.map(({ at: from }) => all.filter(({ at }) => at >= from && at < from + MINUTE).length));

  it('stay where it is called off, and the rest goes when it is begun again, within half of the least limits', async () => {
    await api.put('/workbench/switches', { endpointLimits: true, accountKind: 'trial' });
    const cancel = createCancel();
    const stopped = desk();
    const stopping = clearBandTags(stopped.ask, {
      clock: stopped.options.clock,
      signal: cancel.signal,
      onProgress: (progress) => {
        stopped.options.onProgress(progress);
        if (progress.cleared > 0) cancel.abort();
      },
    });
    await expect(stopping).rejects.toMatchObject({ code: 'cancelled' });
    expect(stopped.writes()).toHaveLength(1);
    expect(stopped.told.at(-1)).toMatchObject({ found: COUNT, cleared: 100 });
    expect(await countBandTags(stopped.ask)).toEqual({ open: COUNT - 100, closed: 2 });

    api.pass(5);
    const again = desk();
    expect(await clearBandTags(again.ask, again.options)).toEqual({
      found: COUNT - 100,
      cleared: COUNT - 100,
      refused: 0,
    });
    expect(await countBandTags(again.ask)).toEqual({ open: 0, closed: 2 });
    expect(again.asked.filter(({ status }) => status !== 200)).toEqual([]);
    expect(again.writes()).toHaveLength(10);
    expect(mostInAMinute(again.asked)).toBeLessThanOrEqual(REQUESTS_A_MINUTE);
    expect(mostInAMinute(again.writes())).toBeLessThanOrEqual(UPDATES_A_MINUTE);
    expect(again.told).toContainEqual(expect.objectContaining({ waiting: expect.objectContaining({ why: 'budget' }) }));
    await api.put('/workbench/switches', { endpointLimits: false, accountKind: 'paid' });
  }, 240_000);
});
