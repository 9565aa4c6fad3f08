import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { HealthReport } from '../../../src/report/types';
import { startWorkbench, type Workbench } from '../../../workbench/server/serve';
import { call as callAt } from '../../support/call';
import { builtCommand } from '../../support/command';

const { folder, runWith } = builtCommand();
const hour = 3_600_000;
const start = Date.parse('2026-03-02T09:00:00Z');
const at = (hours: number): string => new Date(start + hours * hour).toISOString();

let workbench: Workbench;
let customer = 0;
let front = 0;
let past = 0;
let silent = 0;

const call = <T>(method: string, path: string, body?: unknown): Promise<T> => callAt(workbench.url, method, path, body);

beforeAll(async () => {
  workbench = await startWorkbench({ port: 0, apps: [], pageDir: folder });
  const made = async (name: string, email: string): Promise<number> =>
    (await call<{ user: { id: number } }>('POST', '/api/v2/users', { user: { name, email, role: 'end-user' } })).user
      .id;
  customer = await made('Kim Minji', 'kim@example.com');
  silent = await made('Nobody Yet', 'nobody@example.com');
  const { people } = await call<{ people: { token: string; user: { id: number } }[] }>('GET', '/workbench/people');
  const agent = people.find(({ token }) => token === 'agent-token')?.user.id;
  const bring = async (ticket: object): Promise<number> =>
    (await call<{ ticket: { id: number } }>('POST', '/api/v2/imports/tickets', { ticket })).ticket.id;
  past = await bring({
    subject: 'Doubled VAT',
    requester_id: customer,
    status: 'solved',
    created_at: at(-24 * 6),
    solved_at: at(-24 * 5),
    via: { channel: 'email' },
    comments: [
      { author_id: customer, value: 'The VAT line is doubled on my invoice.', created_at: at(-24 * 6) },
      { author_id: agent, value: 'It is corrected now.', created_at: at(-24 * 5) },
    ],
  });
  front = await bring({
    subject: 'Doubled VAT again',
    requester_id: customer,
    status: 'open',
    created_at: at(0),
    via: { channel: 'email' },
    comments: [
      {
        author_id: customer,
        html_body: '<p>The VAT line is doubled <b>again</b>.</p><blockquote><p>It is corrected now.</p></blockquote>',
        created_at: at(0),
      },
      { author_id: agent, value: 'Look at the exporter.', public: false, created_at: at(1) },
      { author_id: customer, value: 'Any news? This is the second time I write.', created_at: at(30) },
    ],
  });
}, 120_000);
afterAll(() => workbench?.close());
afterEach(() =>
  call('PUT', '/workbench/switches', { fault: 'none', slowMs: 3000, metricSets: 'top-level', visibleTickets: 'all' }),
);

const report = (env: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  runWith({ env: { ZENDESK_URL: workbench.url, ZENDESK_TOKEN: 'agent-token', ...env } }, 'report', ...args);
const judged = async (...args: readonly string[]): Promise<HealthReport> => {
  const { code, out, err } = await report({}, ...args, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as HealthReport;
};
const levels = ({ signals }: HealthReport): Readonly<Record<string, string>> =>
  Object.fromEntries(signals.map(({ id, outcome }) => [id, outcome]));

describe('evenkeel report on the workbench', { timeout: 60_000 }, () => {
  it('judges a ticket with its conversation and its requester’s history', async () => {
    const found = await judged('--ticket', String(front), '--as-of', at(60));
    expect(found.asOf).toBe(Date.parse(at(60)));
    expect(levels(found)).toMatchObject({ 'no-acknowledgement': 'raised', 'repeat-contact': 'raised' });
    expect(found.score).toBeLessThan(100);
    expect(levels(found)['hand-offs']).not.toBe('unknown');
  });

  it('prints the same report for people, with the tickets that it speaks of', async () => {
    const { code, out, err } = await report({}, '--ticket', String(front), '--as-of', at(60));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { signals } = await judged('--ticket', String(front), '--as-of', at(60));
    for (const { id, outcome } of signals) if (outcome === 'raised') expect(out).toContain(`\n  ${id}`);
    expect(out).toContain(`(ticket ${past})`);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  });

  it('reads the customer’s field that the settings map', async () => {
    await call('POST', '/api/v2/user_fields', {
      user_field: { key: 'days_late', type: 'integer', title: 'Days late' },
    });
    await call('PUT', `/api/v2/users/${customer}`, { user: { user_fields: { days_late: 40 } } });
    const settings = join(folder, 'mapped.json');
    writeFileSync(settings, JSON.stringify({ payment_field: 'days_late' }));
    const about = ['--ticket', String(front), '--as-of', at(60)];

    expect(levels(await judged(...about)).payment).not.toBe('raised');
    expect(levels(await judged(...about, '--settings', settings)).payment).toBe('raised');
  });

  it('reads the organization’s field where the customer has no value', async () => {
    await call('POST', '/api/v2/organization_fields', {
      organization_field: { key: 'days_owed', type: 'integer', title: 'Days owed' },
    });
    const made = await call('POST', '/api/v2/organizations', {
      organization: { name: 'Halla Paper', organization_fields: { days_owed: 40 } },
    });
    const { organization } = made as { organization: { id: number } };
    await call('PUT', `/api/v2/users/${customer}`, { user: { organization_id: organization.id } });
    await call('PUT', `/api/v2/tickets/${front}`, { ticket: { organization_id: organization.id } });
    const settings = join(folder, 'owed.json');
    writeFileSync(settings, JSON.stringify({ payment_field: 'days_owed' }));

    for (const about of [`--ticket=${front}`, `--user=${customer}`])
      expect(levels(await judged(about, '--as-of', at(60), '--settings', settings)).payment, about).toBe('raised');
  });

  it('judges the past as it was: what came later is not looked at', async () => {
    const before = await judged('--ticket', String(front), '--as-of', at(0.5));
    const after = await judged('--ticket', String(front), '--as-of', at(60));
    expect(levels(before)).toMatchObject({ 'no-acknowledgement': 'clear' });
    expect(before.score).toBeGreaterThan(after.score);
  });

  it('judges a customer by the ticket last updated, in the past by the one that was there', async () => {
    const now = await judged('--user', String(customer), '--as-of', at(60));
    const ofTicket = await judged('--ticket', String(front), '--as-of', at(60));
    expect({ ...now, signals: [] }).toEqual({ ...ofTicket, signals: [] });
    const then = await judged('--user', String(customer), '--as-of', at(-24 * 4));
    const ofPast = await judged('--ticket', String(past), '--as-of', at(-24 * 4));
    expect(then).toEqual(ofPast);
  });

  it('says new of a customer who never wrote', async () => {
    expect((await judged('--user', String(silent))).band).toBe('new');
  });

  it('reads metric sets wherever the account puts them', async () => {
    const beside = await judged('--ticket', String(front), '--as-of', at(60));
    await call('PUT', '/workbench/switches', { metricSets: 'embedded' });
    expect(await judged('--ticket', String(front), '--as-of', at(60))).toEqual(beside);
  });

  it('takes any address of the account', async () => {
    const { code } = await report({ ZENDESK_URL: `${workbench.url}/agent/tickets/1` }, '--ticket', String(front));
    expect(code).toBe(0);
  });

  it('says on the error output that it is still reading, after two seconds', async () => {
    await call('PUT', '/workbench/switches', { fault: 'slow', slowMs: 2500 });
    const { code, err, out } = await report({}, '--ticket', String(front), '--json');
    expect(code).toBe(0);
    expect(err).toMatch(/^evenkeel: reading ticket \d+ at http:\/\/127\.0\.0\.1:\d+: \d answers so far\n/);
    expect(() => JSON.parse(out)).not.toThrow();
  });

  const wrong = async (env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<string> => {
    const { code, out, err } = await report(env, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^evenkeel: [^\n]+\n$/);
    expect(err).not.toMatch(/agent-token|secret/);
    return err;
  };

  it.each<[string, Readonly<Record<string, string>>, readonly string[], RegExp]>([
    ['no address', { ZENDESK_URL: '' }, ['--ticket', '1'], /set ZENDESK_URL/],
    ['no token', { ZENDESK_TOKEN: ' ' }, ['--ticket', '1'], /set ZENDESK_TOKEN/],
    [
      'a token with a line break',
      { ZENDESK_TOKEN: 'secret\ntoken' },
      ['--ticket', '1'],
      /holds a sign that no token has/,
    ],
    ['a token as an argument', {}, ['--ticket', '1', '--token', 'secret'], /never an argument.*ZENDESK_TOKEN/],
    ['a token in an argument', {}, ['--ticket', '1', '--oauth-token=secret'], /never an argument.*ZENDESK_TOKEN/],
    ['an address that is none', { ZENDESK_URL: 'example' }, ['--ticket', '1'], /no web address/],
    ['plain http elsewhere', { ZENDESK_URL: 'http://example.com' }, ['--ticket', '1'], /must begin with https/],
    ['http on a name like loopback', { ZENDESK_URL: 'http://127.0.0.1.example.com' }, ['--ticket', '1'], /https/],
    ['a password in the address', { ZENDESK_URL: 'https://a:secret@b.example' }, ['--ticket', '1'], /must not hold/],
    ['a host that is not there', { ZENDESK_URL: 'http://127.0.0.1:9' }, ['--ticket', '1'], /cannot be reached/],
    ['an id that is none', {}, ['--ticket', '4x'], /--ticket 4x: expected an id/],
    ['an id beyond all', {}, ['--user', '99999999999999999'], /--user 99999999999999999: expected an id/],
    ['a ticket and a user', {}, ['--ticket', '1', '--user', '2'], /one of/],
    ['a wrong token', { ZENDESK_TOKEN: 'wrong' }, ['--ticket', '1'], /does not know the token \(401\)/],
    ['a ticket that is not there', {}, ['--ticket', '999999'], /there is no ticket 999999 at .* \(404\)/],
    ['a user that is not there', {}, ['--user', '999999'], /there is no user 999999 at .* \(404\)/],
    ['a moment that is none', {}, ['--ticket', '1', '--as-of', '2026-02-31'], /--as-of 2026-02-31: expected a time/],
  ])('ends with one clear line and code 2 when given %s', async (_, env, args, line) => {
    expect(await wrong(env, ...args)).toMatch(line);
  });

  it('says so where the ticket was not there yet', async () => {
    expect(await wrong({}, '--ticket', String(front), '--as-of', at(-1))).toMatch(/was opened 2026-03-02T09:00:00Z/);
  });

  it.each([
    ['no-permission', /may not read ticket \d+ .*\(403\)/],
    ['server-error', /could not answer \(500\): try again in a minute/],
    ['offline', /cannot be reached/],
    ['garbage', /something else than the helpdesk's data/],
  ])('ends with one clear line and code 2 at the fault %s', async (fault, line) => {
    await call('PUT', '/workbench/switches', { fault });
    expect(await wrong({}, '--ticket', String(front))).toMatch(line);
  });

  it('says when to try again where it is rate limited', async () => {
    await call('PUT', '/workbench/switches', { fault: 'rate-limited', faultSeconds: 41 });
    expect(await wrong({}, '--ticket', String(front))).toMatch(
      /no more requests for now \(429\): try again at \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\S*Z \(in 4[01] seconds\)/,
    );
  });

  describe('with another server in its place', () => {
    let server: Server;
    const asked: (string | undefined)[] = [];
    beforeAll(async () => {
      server = createServer((request, response) => {
        asked.push(request.url);
        const to = request.headers['x-none'] ?? `${workbench.url}${request.url}`;
        if (request.url?.includes('/tickets/7')) response.writeHead(302, { location: String(to) }).end();
        else response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>');
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    });
    afterAll(() => new Promise((done) => server.close(done)));
    const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

    it('follows no redirect, for the token would go along', async () => {
      expect(await wrong({ ZENDESK_URL: url() }, '--ticket', '7')).toMatch(/could not answer \(302\)/);
    });

    it('knows a page of HTML for none of the helpdesk’s answers', async () => {
      expect(await wrong({ ZENDESK_URL: url() }, '--ticket', '8')).toMatch(/something else than the helpdesk's data/);
    });
  });
});
