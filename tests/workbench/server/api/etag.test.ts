import { describe, expect, it } from 'vitest';
import { startTestApi } from '../../../support/workbench-api';

describe('reading again', () => {
  const api = startTestApi();
  const read = (path: string, tag?: string | null, as: 'admin' | 'agent' = 'admin') =>
    api.call('GET', path, undefined, { as, headers: tag ? { 'if-none-match': tag } : {} });

  it('answers with a weak tag, and with 304 and nothing else while the body is the same', async () => {
    const { id } = await api.ticket();
    const path = `/api/v2/tickets/${id}.json`;
    const first = await read(path);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[0-9a-f]{32}"$/);
    expect(first.headers.get('cache-control')).toBe('max-age=0, private, must-revalidate');
    expect(first.body).toHaveProperty('ticket');

    for (const condition of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*']) {
      const again = await read(path, condition);
      expect([again.status, again.text], condition).toEqual([304, '']);
      expect(again.headers.get('etag')).toBe(tag);
    }
    expect((await read(path, '"other"')).status).toBe(200);

    await api.put(path, { ticket: { priority: 'urgent' } });
    const changed = await read(path, tag);
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(tag);
    expect(changed.body).toMatchObject({ ticket: { priority: 'urgent' } });
  });

  it('never takes one person’s answer for another’s', async () => {
    const mine = await read('/api/v2/users/me');
    const theirs = await read('/api/v2/users/me', mine.headers.get('etag'), 'agent');
    expect(theirs.status).toBe(200);
    expect(theirs.body).not.toEqual(mine.body);
  });

  it('counts an unchanged answer on the budget like any other', async () => {
    const tag = (await read('/api/v2/users/me')).headers.get('etag');
    await api.put('/workbench/switches', { rateLimit: 5 });
    const again = await read('/api/v2/users/me', tag);
    expect([again.status, again.headers.get('x-rate-limit-remaining')]).toEqual([304, '4']);
    await api.put('/workbench/switches', { rateLimit: 0 });
  });

  it('tags neither errors nor writes nor answers that a fault made', async () => {
    const { id } = await api.ticket();
    const answers = [
      await read('/api/v2/tickets/999999'),
      await api.call(
        'PUT',
        `/api/v2/tickets/${id}`,
        { ticket: { priority: 'low' } },
        { headers: { 'if-none-match': '*' } },
      ),
      await api.call('GET', '/api/v2/users/me', undefined, { headers: { 'x-workbench-fault': 'garbage' } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 200, 200]);
    for (const { headers } of answers) expect(headers.get('etag')).toBeNull();
  });
});
