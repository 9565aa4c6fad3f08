import { describe, expect, it } from 'vitest';
import { type Answered, answerTo, askThrough, type Question } from '../../../app/board/asking';
import type { RestClient } from '../../../src/helpdesk/rest/client';

const never = new AbortController().signal;
const answering =
  (status: number, text: string, headers: Readonly<Record<string, string>> = {}): RestClient =>
  async () =>
    new Response(text, { status, headers });
const broken: RestClient = () => Promise.reject(new Error('connection lost'));

/** Both ends, with plain data between them as between a page and its worker. */
function bothEnds(client: RestClient) {
  const heard: (string | undefined)[] = [];
  const worker = askThrough(
    (question) =>
      void answerTo(structuredClone(question), client, never, (answered) => worker.hear(structuredClone(answered))),
    (get) => heard.push(get('X-Rate-Limit-Remaining')),
  );
  return { ask: worker.client, heard };
}

describe('a request that the page makes for a worker', () => {
  it('brings back status, text and the headers that somebody looks at, and no others', async () => {
    const client = answering(429, 'slow down', { 'Retry-After': '7', 'Set-Cookie': 'a=b', 'X-Secret': 's' });
    const told: Answered[] = [];
    await answerTo({ kind: 'ask', id: 3, path: '/api/v2/users/me.json' }, client, never, (each) => told.push(each));
    expect(told).toEqual([
      { kind: 'answer', id: 3, piece: 'slow down' },
      {
        kind: 'answer',
        id: 3,
        head: { status: 429, headers: { 'retry-after': '7', 'content-type': 'text/plain;charset=UTF-8' } },
      },
    ]);
  });

  it('comes in pieces where it is long, between which others have their turn, and whole to whoever asked', async () => {
    const long = Array.from({ length: 100_000 }, (_, index) => `가나다 ${index}`).join(',');
    const lengths: number[] = [];
    const turns: number[] = [];
    let turn = 0;
    let counting = setImmediate(function count() {
      turn += 1;
      counting = setImmediate(count);
    });
    await answerTo({ kind: 'ask', id: 1, path: '/a' }, answering(200, long), never, (told) => {
      if (!('piece' in told)) return;
      lengths.push(told.piece.length);
      turns.push(turn);
    });
    clearImmediate(counting);
    expect(lengths.length).toBeGreaterThan(2);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(250_000);
    expect(new Set(turns).size).toBe(turns.length);
    const answer = await bothEnds(answering(200, long)).ask('/a', never);
    expect((await answer.text()) === long).toBe(true);
  });

  it('is an answer like any other to the worker, whose headers are known by any spelling', async () => {
    const { ask, heard } = bothEnds(answering(200, '{"a":1}', { 'x-rate-limit-remaining': '12' }));
    const answer = await ask('/api/v2/a.json', never);
    expect([answer.status, await answer.text(), answer.headers.get('X-RATE-LIMIT-REMAINING')]).toEqual([
      200,
      '{"a":1}',
      '12',
    ]);
    expect(answer.headers.get('etag')).toBeNull();
    expect(heard).toEqual(['12']);
  });

  it('is offline to the worker where no answer came, and where it broke off half way', async () => {
    await expect(bothEnds(broken).ask('/a', never)).rejects.toMatchObject({ code: 'offline' });
    const halfway: RestClient = async () => ({
      status: 200,
      headers: new Headers(),
      text: () => Promise.reject(new Error('broken off')),
    });
    await expect(bothEnds(halfway).ask('/a', never)).rejects.toMatchObject({ code: 'offline' });
  });

  it('gets its own answer, in whatever order answers come', async () => {
    const asked: Question[] = [];
    const { client, hear } = askThrough(
      (question) => asked.push(question),
      () => {},
    );
    const texts = Promise.all(['/a', '/b'].map(async (path) => (await client(path, never)).text()));
    const head = { status: 200, headers: {} };
    const pieces = asked.map(({ id, path }): Answered => ({ kind: 'answer', id, piece: path }));
    for (const told of pieces) hear(told);
    for (const { id } of asked.toReversed()) hear({ kind: 'answer', id, head });
    hear({ kind: 'answer', id: 99, head: undefined });
    expect(await texts).toEqual(['/a', '/b']);
  });
});
