import { beforeAll, describe, expect, it } from 'vitest';
import type { FlagEvent } from '../../../../../src/facts/flag-event';
import { livesOf, mergeTrails, reviewed, told } from '../../../../../src/flags/trail';
import { type FlagDesk, occurred, onFirstWrite, openFlagDesk, type Place } from '../../../../support/flag-desk';
import { type Json, START, startTestApi } from '../../../../support/workbench-api';

const places: readonly Place[] = ['field', 'note', 'object'];
const act = (id: string, kind: 'acknowledge' | 'take-over', at: number, who = 301): FlagEvent => ({
  id,
  kind,
  at,
  who,
});

describe.each(places)('flags kept in a %s', (place) => {
  const api = startTestApi();
  let desk: FlagDesk;
  beforeAll(async () => {
    desk = await openFlagDesk(api, place);
  });
  const tagsOf = async (id: number) => (await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`)).ticket.tags;
  const read = async (id: number, as: 'supervisor' | 'agent' = 'agent') =>
    (await desk.store(as).read([id])).get(id)?.trail;

  it('are read by another person: who, when and why', async () => {
    const { id } = await api.ticket();
    const raised = told('legal', occurred(START), act('a1', 'acknowledge', START + 1));
    const resolve: FlagEvent = { id: 'r1', kind: 'resolve', at: START + 2, who: 302, reason: '환불했습니다 <b>&"' };
    await desk.store('supervisor').act(id, raised);
    const kept = await desk.store('admin').act(id, told('legal', resolve));
    const quiet = { id: 'q', kind: 'quiet', at: START + 3, who: 302, sign: 'abuse', reason: 'a quotation' } as const;
    const whole = await desk.store('agent').act(id, reviewed(quiet));
    expect(await read(id)).toEqual(whole);
    expect(whole).toEqual(mergeTrails(kept, reviewed(quiet)));
    expect(livesOf(whole, START + 9).get('legal')?.life?.state).toEqual({
      is: 'resolved',
      at: START + 2,
      who: 302,
      reason: '환불했습니다 <b>&"',
    });
  });

  it('of a ticket without any are empty, and nothing is written to read them', async () => {
    const { id, updated_at } = await api.ticket();
    expect(await read(id)).toEqual({ events: {}, reviews: [] });
    expect((await api.get<{ ticket: Json }>(`/api/v2/tickets/${id}`)).ticket.updated_at).toBe(updated_at);
  });

  it('told twice are one, and cost no second write', async () => {
    const { id } = await api.ticket();
    const store = desk.store('supervisor');
    const first = await store.act(id, told('legal', occurred(START), act('a', 'acknowledge', START)));
    const writes = () => desk.asked.filter(({ method }) => method !== 'GET').length;
    const before = writes();
    expect(await store.act(id, told('legal', act('a', 'acknowledge', START)))).toEqual(first);
    expect(writes()).toBe(before);
  });

  it('of two supervisors in the same second are kept both', async () => {
    const { id } = await api.ticket();
    const people = ['supervisor', 'admin'] as const;
    await Promise.all(
      people.map((as, n) => desk.store(as).act(id, told('legal', occurred(START), act(as, 'take-over', START + n)))),
    );
    expect((await read(id))?.events.legal?.map((event) => event.id)).toEqual([
      `legal high ${START}`,
      'supervisor',
      'admin',
    ]);
  });

  it('leave one tag for each flag, also where three acted in the same second', async () => {
    const { id } = await api.ticket();
    await desk.store('agent').act(id, told('legal', occurred(START)));
    const acts = [
      ['agent', act('x', 'acknowledge', START + 1)],
      ['supervisor', act('y', 'take-over', START + 2)],
      ['admin', { id: 'z', kind: 'resolve', at: START + 3, who: 302, reason: 'Called' }],
    ] as const;
    await Promise.all(acts.map(([as, event]) => desk.store(as).act(id, told('legal', event))));
    expect(await tagsOf(id)).toEqual(place === 'object' ? [] : ['evenkeel_legal_resolved']);
  });

  it('are kept once where the connection is lost before, in and after the write', async () => {
    for (const fault of ['drop', 'lost-answer', '502-html', 'garbage', '503']) {
      const { id } = await api.ticket();
      const store = desk.store('supervisor', onFirstWrite(fault));
      const trail = await store.act(id, told('legal', occurred(START), act('a', 'acknowledge', START)));
      expect(trail.events.legal).toHaveLength(2);
      expect(await read(id), fault).toEqual(trail);
      if (place === 'note') {
        const { comments } = await api.get<{ comments: Json[] }>(`/api/v2/tickets/${id}/comments`);
        expect(comments).toHaveLength(2);
      }
    }
  });

  it('wait out a 429 as long as it says, and give up where it is too long', async () => {
    const { id } = await api.ticket();
    await api.put('/workbench/switches', { faultSeconds: 40 });
    const before = api.now;
    await desk.store('supervisor', onFirstWrite('429')).act(id, told('legal', occurred(START)));
    expect(api.now - before).toBeGreaterThanOrEqual(40_000);
    await api.put('/workbench/switches', { faultSeconds: 400 });
    const late = desk.store('supervisor', onFirstWrite('429')).act(id, told('legal', act('b', 'acknowledge', START)));
    await expect(late).rejects.toMatchObject({ code: 'rate-limited', retryAt: api.now + 400_000 });
    await api.put('/workbench/switches', { faultSeconds: 1 });
    expect((await read(id))?.events.legal).toHaveLength(1);
  });

  it('end with the error where the helpdesk stays away', async () => {
    const { id } = await api.ticket();
    const store = desk.store('supervisor', () => 'drop');
    await expect(store.act(id, told('legal', occurred(START)))).rejects.toMatchObject({ code: 'offline' });
    expect(await read(id)).toEqual({ events: {}, reviews: [] });
  });

  it('of a closed ticket can be read and not written', async () => {
    const { id } = await api.ticket();
    const store = desk.store('supervisor');
    const trail = await store.act(id, told('legal', occurred(START)));
    await api.put(`/api/v2/tickets/${id}`, { ticket: { status: 'closed' } });
    const late = store.act(id, told('legal', act('a', 'acknowledge', START)));
    await expect(late).rejects.toMatchObject({ code: 'closed' });
    expect(await read(id)).toEqual(trail);
  });

  it('of a light agent are refused in words, where the place is not a note', async () => {
    const { id } = await api.ticket();
    const late = desk.store('light-agent').act(id, told('legal', occurred(START)));
    await expect(late).rejects.toMatchObject({ code: 'no-permission' });
  });

  it('of many tickets are read at once', async () => {
    const ids = await Promise.all([1, 2, 3].map(async () => (await api.ticket()).id));
    const store = desk.store('supervisor');
    await store.act(ids[1] ?? 0, told('churn', occurred(START)));
    await store.act(ids[2] ?? 0, told('legal', occurred(START)));
    for (let n = 0; n < 8; n += 1) await store.act(ids[2] ?? 0, told('legal', act(`n${n}`, 'take-over', START + n)));
    const found = await store.read([...ids, 99_999_999]);
    expect(ids.map((id) => Object.values(found.get(id)?.trail.events ?? {}).flat().length)).toEqual([0, 1, 9]);
  });

  if (place !== 'object') {
    it('are stated by tags, beside those of others', async () => {
      const { id } = await api.ticket({ tags: ['vip', 'evenkeel_churn_raised'] });
      const store = desk.store('supervisor');
      await store.act(id, told('legal', occurred(START)));
      expect(await tagsOf(id)).toEqual(
        expect.arrayContaining(['vip', 'evenkeel_churn_raised', 'evenkeel_legal_raised', 'evenkeel_unacknowledged']),
      );
      await store.act(id, told('legal', act('a', 'acknowledge', START)));
      expect(await tagsOf(id)).not.toContain('evenkeel_legal_raised');
      expect(await tagsOf(id)).toContain('evenkeel_legal_acknowledged');
      expect((await store.read([id])).get(id)?.tags).toEqual(await tagsOf(id));
    });
  }
});
