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
      void answerTo(structuredClone(question), client, never).then((answer) => worker.hear(structuredClone(answer))),
    (get) => heard.push(get('X-Rate-Limit-Remaining')),
  );
  return { ask: worker.client, heard };
}

describe('a request that the page makes for a worker', () => {
  it('brings back status, text and the headers that somebody looks at, and no others', async () => {
    const client = answering(429, 'slow down', { 'Retry-After': '7', 'Set-Cookie': 'a=b', 'X-Secret': 's' });
    expect(await answerTo({ kind: 'ask', id: 3, path: '/api/v2/users/me.json' }, client, never)).toEqual({
      kind: 'answer',
      id: 3,
      answer: {
        status: 429,
        text: 'slow down',
        headers: { 'retry-after': '7', 'content-type': 'text/plain;charset=UTF-8' },
      },
    });
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
    const answers = asked.map(
      ({ id, path }): Answered => ({ kind: 'answer', id, answer: { status: 200, headers: {}, text: path } }),
    );
    for (const answer of answers.reverse()) hear(answer);
    hear({ kind: 'answer', id: 99, answer: undefined });
    expect(await texts).toEqual(['/a', '/b']);
  });
});
