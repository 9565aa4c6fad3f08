import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const run = promisify(execFile);
const TOKEN = 'secret-token-4711';
const CALLS = ['list', 'show', 'create', 'update', 'delete'] as const;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  text(status, 'application/json; charset=utf-8', JSON.stringify(body), headers);

function text(status: number, type: string, body: string, headers: Record<string, string> = {}): Answer {
  return (_, response) => response.writeHead(status, { 'content-type': type, ...headers }).end(body);
}

/** Answers after which a call must reject, whatever it was. */
const FAILURES: Record<string, Answer> = {
  '401': json(401, { error: "Couldn't authenticate you" }),
  '403': json(403, { error: { title: 'Forbidden', message: 'You do not have access to this page' } }),
  '404': json(404, { error: 'RecordNotFound', description: 'Not found' }),
  '422': json(422, { error: 'RecordInvalid', details: { subject: [{ description: 'Subject: cannot be blank' }] } }),
  '429 as JSON': json(429, { error: 'APIRateLimitExceeded', description: 'Slow down' }, { 'retry-after': '0' }),
  '429 as text': text(429, 'text/plain', 'Number of allowed API requests per minute exceeded', { 'retry-after': '0' }),
  '429 as HTML': text(429, 'text/html', '<h1>Too many</h1>', { 'retry-after': '0' }),
  '429 for an hour': json(429, { error: 'TooManyJobs' }, { 'retry-after': '3600' }),
  '500 as JSON': json(500, { error: 'InternalError' }),
  '500 as HTML': text(500, 'text/html', '<h1>Sorry</h1>'),
  '502 as HTML': text(502, 'text/html', '<h1>Bad gateway</h1>'),
  '503 empty': text(503, 'text/html', '', { 'retry-after': '0' }),
  'an error body that is broken JSON': text(400, 'application/json', '{"error":'),
  '200 as HTML': text(200, 'text/html', '<h1>Sign in</h1>'),
  '200 with broken JSON': text(200, 'application/json', '{"tickets":[{"id":'),
  '200 with half a body': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"tickets":[');
    setTimeout(() => response.destroy(), 20);
  },
  '200 with a body that never ends': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"tickets":[');
  },
  'a connection that is reset': (request) => request.socket.resetAndDestroy(),
  'a redirect to itself': (request, response) => response.writeHead(302, { location: request.url ?? '/' }).end(),
  'a redirect to another host': (_, response) =>
    response.writeHead(301, { location: `http://localhost:${otherPort()}/api/v2/tickets.json` }).end(),
  'no answer': () => {},
};

const GOOD: Record<string, Answer> = {
  'a right answer': (request, response) => {
    if (request.method === 'DELETE') return void response.writeHead(204).end();
    const many = request.method === 'GET' && request.url === '/api/v2/tickets.json';
    json(200, many ? { tickets: [{ id: 1 }] } : { ticket: { id: 1 } })(request, response);
  },
};

let server: Server;
let other: Server;
let answer: Answer;
const seen: IncomingMessage[] = [];
let otherHits = 0;
const otherPort = () => (other.address() as AddressInfo).port;
const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    request.resume();
    answer(request, response);
  });
  other = createServer((_, response) => {
    otherHits += 1;
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"tickets":[{"id":666}]}');
  });
  for (const each of [server, other]) await new Promise<void>((done) => each.listen(0, '127.0.0.1', done));
});

afterAll(() => {
  for (const each of [server, other]) {
    each.closeAllConnections();
    each.close();
  }
});

/** Makes the five calls of the package in a process of their own, where an uncaught exception would be fatal. */
async function fiveCalls(url: string, timeoutMs = 400) {
  const script = `
    const zendesk = require('zendesk-node-api')({ url: ${JSON.stringify(url)}, token: '${TOKEN}', oauth: true });
    const calls = { list: () => zendesk.tickets.list(), show: () => zendesk.tickets.show(1),
      create: () => zendesk.tickets.create({ subject: 'x' }), update: () => zendesk.tickets.update(1, { subject: 'x' }),
      delete: () => zendesk.tickets.delete(1) };
    Promise.all(Object.entries(calls).map(([name, call]) => call().then(
      (value) => [name, { value: value === undefined ? 'undefined' : value }],
      (error) => [name, { error: { message: error.message, stack: error.stack, ...error } }],
    ))).then((all) => console.log(JSON.stringify(Object.fromEntries(all))));`;
  const { stdout, stderr } = await run(process.execPath, ['-e', script], {
    env: { ...process.env, ZENDESK_TIMEOUT_MS: String(timeoutMs) },
    timeout: 15_000,
  });
  return { outcomes: JSON.parse(stdout) as Record<string, Outcome>, printed: stdout + stderr };
}

interface Outcome {
  readonly value?: unknown;
  readonly error?: { message: string; path?: string; method?: string; status?: number };
}

/** One call in this process, to look at the error itself. */
function call(method: 'get' | 'post' | 'put' | 'delete', path = '/tickets.json', token = TOKEN, url = base()) {
  const make = require('zendesk-node-api/src/zdrequest.js') as (
    config: object,
  ) => Record<string, (path: string, data?: object) => Promise<unknown>>;
  return make({ url, authorization: `Bearer ${token}` })[method]?.(path, { ticket: { subject: '안녕하세요' } });
}

describe('zendesk-node-api on the stand-in for request', () => {
  for (const [mode, behave] of Object.entries(FAILURES)) {
    it(`rejects all five calls and lives on after ${mode}`, { timeout: 20_000 }, async () => {
      answer = behave;
      const { outcomes, printed } = await fiveCalls(base());
      expect(Object.keys(outcomes)).toEqual([...CALLS]);
      for (const name of CALLS) {
        expect(outcomes[name]?.error?.path, name).toMatch(/^\/api\/v2\/tickets/);
        expect(outcomes[name], name).not.toHaveProperty('value');
      }
      expect(printed).not.toContain(TOKEN);
    });
  }

  it('fulfils all five calls on right answers', async () => {
    answer = GOOD['a right answer'] as Answer;
    const { outcomes } = await fiveCalls(base());
    expect(outcomes).toEqual({
      list: { value: [{ id: 1 }] },
      show: { value: { id: 1 } },
      create: { value: { ticket: { id: 1 } } },
      update: { value: { ticket: { id: 1 } } },
      delete: { value: true },
    });
  });

  it('rejects reads and writes after an empty 200, which says enough for a deletion only', async () => {
    answer = text(200, 'application/json', '');
    const { outcomes } = await fiveCalls(base());
    for (const name of ['list', 'show', 'create', 'update']) expect(outcomes[name]).toHaveProperty('error');
    expect(outcomes.delete).toEqual({ value: true });
  });

  it('rejects all five calls where nobody listens and where the address is no address', async () => {
    for (const url of ['http://127.0.0.1:1', 'not an address']) {
      const { outcomes } = await fiveCalls(url);
      for (const name of CALLS) expect(outcomes[name], `${url} ${name}`).toHaveProperty('error');
    }
  });

  it('never sends the token to the host that a redirect names', async () => {
    answer = FAILURES['a redirect to another host'] as Answer;
    await expect(call('get')).rejects.toMatchObject({ status: 301, code: 'ERR_REDIRECT' });
    expect(otherHits).toBe(0);
  });
});

describe('request', () => {
  it('sends the token as a bearer and Korean text as UTF-8 JSON, and puts the doubled slash right', async () => {
    let body = '';
    answer = (request, response) => {
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString('utf8');
      });
      request.on('end', () => json(201, { ticket: { id: 1 } })(request, response));
    };
    await call('post');
    expect(seen.at(-1)).toMatchObject({ url: '/api/v2/tickets.json', method: 'POST' });
    expect(seen.at(-1)?.headers).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      'content-type': 'application/json',
      accept: 'application/json',
    });
    expect(JSON.parse(body)).toEqual({ ticket: { subject: '안녕하세요' } });
  });

  it('tells status, path, description and Retry-After of a failure, and not the query', async () => {
    answer = json(429, { error: 'APIRateLimitExceeded', description: 'Slow down' }, { 'retry-after': '3600' });
    await expect(call('get', '/users/search.json?query=kim@example.com')).rejects.toMatchObject({
      status: 429,
      retryAfter: 3600,
      method: 'GET',
      path: '/api/v2/users/search.json',
      description: 'APIRateLimitExceeded: Slow down',
      message: 'GET /api/v2/users/search.json: 429 APIRateLimitExceeded: Slow down',
    });
  });

  it.each([
    ['{error: {title, message}}', { error: { title: 'Forbidden', message: 'No scope' } }, 'Forbidden: No scope'],
    ['{errors: [{code, title}]}', { errors: [{ code: 'Conflict', title: 'Already there' }] }, 'Already there'],
    ['a bare string', 'No', 'No'],
    [
      'details',
      { error: 'RecordInvalid', details: { email: [{ description: 'is taken' }] } },
      'RecordInvalid: email is taken',
    ],
    ['null', null, '(application/json; charset=utf-8)'],
  ])('words the error shape %s', async (_, body, description) => {
    answer = json(400, body);
    await expect(call('put')).rejects.toMatchObject({ status: 400, description });
  });

  it('reads a Retry-After that is a date', async () => {
    answer = json(429, {}, { 'retry-after': new Date(Date.now() + 600_000).toUTCString() });
    const error: unknown = await call('post')?.catch((caught: unknown) => caught);
    expect((error as { retryAfter: number }).retryAfter).toBeGreaterThan(590);
  });

  it('repeats a refused read after Retry-After until it succeeds', async () => {
    let refusals = 2;
    answer = (request, response) => {
      refusals -= 1;
      const refuse = text(refusals === 1 ? 429 : 503, 'text/plain', 'wait', { 'retry-after': '0' });
      (refusals >= 0 ? refuse : json(200, { tickets: [] }))(request, response);
    };
    await expect(call('get')).resolves.toEqual({ tickets: [] });
  });

  it('gives up a read after three refusals', async () => {
    answer = text(503, 'text/html', '', { 'retry-after': '0' });
    const before = seen.length;
    await expect(call('get')).rejects.toMatchObject({ status: 503 });
    expect(seen.length - before).toBe(3);
  });

  it.each(['post', 'put', 'delete'] as const)('sends a refused %s once only', async (method) => {
    answer = json(429, {}, { 'retry-after': '0' });
    const before = seen.length;
    await expect(call(method)).rejects.toMatchObject({ status: 429 });
    expect(seen.length - before).toBe(1);
  });

  it('blots out a token that the server repeats', async () => {
    answer = json(401, { error: 'invalid_token', description: `The token ${TOKEN} has expired` });
    await expect(call('get')).rejects.toMatchObject({ description: 'invalid_token: The token *** has expired' });
  });

  it('keeps a token that no header can hold, and a password in the address, out of the error', async () => {
    for (const [token, url] of [
      ['wrong\ntoken', base()],
      [TOKEN, base().replace('//', '//kim:hunter2hunter2@')],
    ] as const) {
      const error: unknown = await call('get', '/tickets.json', token, url)?.catch((caught: unknown) => caught);
      const said = `${(error as Error).stack} ${JSON.stringify(error)}`;
      expect(said).toContain('no answer');
      expect(said).not.toMatch(/wrong|hunter2/);
    }
  });
});
