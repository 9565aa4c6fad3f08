import { beforeAll, describe, expect, it } from 'vitest';
import { type AskJson, statusError } from '../../../../src/helpdesk/zendesk/read-json';
import { bandInField, bandInTags, writeBand } from '../../../../src/helpdesk/zendesk/write-band';
import { ORIGIN, startTestApi } from '../../../support/workbench-api';

const test = startTestApi();
let writes: string[] = [];
let between = async (): Promise<unknown> => undefined;

const ask: AskJson = async (path, _signal, write) => {
  if (write) {
    writes.push(`${write.method} ${path}`);
    await between();
  }
  const answer = await test.api.fetch(
    new Request(ORIGIN + path, {
      method: write?.method ?? 'GET',
      headers: { authorization: 'Bearer agent-token', 'content-type': 'application/json' },
      ...(write && { body: JSON.stringify(write.body) }),
    }),
  );
  if (!answer.ok) throw statusError(path, answer.status, () => undefined, test.now);
  return (await answer.json()) as Record<string, unknown>;
};

const field = 'evenkeel_health';
beforeAll(async () => {
  await test.post('/api/v2/user_fields', { user_field: { key: field, type: 'text', title: 'Evenkeel: health' } });
});

const opened = async () => {
  writes = [];
  between = async () => undefined;
  const ticket = await test.ticket({ tags: ['vip'] });
  const note = { ticket: ticket.id, customer: ticket.requester_id as number, band: 'strained', day: '2026-03-02' };
  const tags = async () => (await test.get<{ ticket: { tags: string[] } }>(`/api/v2/tickets/${ticket.id}`)).ticket.tags;
  return { note, tags };
};

describe('writeBand', () => {
  it('gives a ticket the band and its day as tags, and leaves all others', async () => {
    const { note, tags } = await opened();
    expect(await writeBand(ask, { ...note, tags: true })).toBe('written');
    expect((await tags()).sort()).toEqual(['evenkeel_band_strained', 'evenkeel_since_2026_03_02', 'vip']);
    expect(bandInTags(await tags())).toBe('strained');
  });

  it('writes on a change of band alone, and takes the old one off', async () => {
    const { note, tags } = await opened();
    await writeBand(ask, { ...note, tags: true });
    expect(await writeBand(ask, { ...note, day: '2026-03-05', tags: true })).toBe('unchanged');
    expect(writes).toHaveLength(1);
    expect(await writeBand(ask, { ...note, band: 'watch', day: '2026-03-06', tags: true })).toBe('written');
    expect((await tags()).sort()).toEqual(['evenkeel_band_watch', 'evenkeel_since_2026_03_06', 'vip']);
  });

  const changesMeanwhile = (ticket: number, times: number): void => {
    let left = times;
    between = async () => {
      if (left === 0) return;
      left -= 1;
      test.pass(1);
      await test.put(`/api/v2/tickets/${ticket}`, { ticket: { additional_tags: [`by_somebody_${left}`] } });
    };
  };

  it('writes over nobody who changes the ticket at the same time, and writes beside them then', async () => {
    const { note, tags } = await opened();
    changesMeanwhile(note.ticket, 1);
    expect(await writeBand(ask, { ...note, tags: true })).toBe('written');
    expect((await tags()).sort()).toEqual([
      'by_somebody_0',
      'evenkeel_band_strained',
      'evenkeel_since_2026_03_02',
      'vip',
    ]);
    expect(writes).toHaveLength(2);
  });

  it('leaves a ticket alone that is changed again and again', async () => {
    const { note, tags } = await opened();
    changesMeanwhile(note.ticket, 5);
    await expect(writeBand(ask, { ...note, tags: true })).rejects.toMatchObject({ code: 'conflict' });
    expect((await tags()).sort()).toEqual(['by_somebody_3', 'by_somebody_4', 'vip']);
    expect(writes).toHaveLength(2);
  });

  it('leaves closed tickets alone', async () => {
    const { note } = await opened();
    await test.put(`/api/v2/tickets/${note.ticket}`, { ticket: { status: 'closed' } });
    expect(await writeBand(ask, { ...note, tags: true })).toBe('closed');
    expect(writes).toEqual([]);
  });

  it('writes the dated band to the user field, once', async () => {
    const { note } = await opened();
    expect(await writeBand(ask, { ...note, tags: false, field })).toBe('written');
    const { user } = await test.get<{ user: { user_fields: Record<string, unknown> } }>(
      `/api/v2/users/${note.customer}`,
    );
    expect(user.user_fields[field]).toBe('strained 2026-03-02');
    expect(bandInField(user.user_fields[field])).toBe('strained');
    expect(await writeBand(ask, { ...note, tags: false, field })).toBe('unchanged');
    expect(writes).toHaveLength(1);
  });

  it('says where the account has no such field', async () => {
    const { note } = await opened();
    await expect(writeBand(ask, { ...note, tags: false, field: 'nowhere' })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(writes).toEqual([]);
  });
});
