import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlText } from '../../../app/shared/html-text-anywhere';
import { DAY, HOUR, type Instant } from '../../../src/facts/instant';
import { defaultPolicy, type Policy } from '../../../src/health/policy';
import type { RestClient } from '../../../src/helpdesk/rest/client';
import { createReadJson } from '../../../src/helpdesk/rest/request';
import { createPastReader } from '../../../src/helpdesk/zendesk/past';
import type { HealthReport } from '../../../src/report/types';
import { compare } from '../../../src/tuning/compare';
import { dryRun } from '../../../src/tuning/dry-run';
import { askAgain, findingsOf } from '../../../src/tuning/findings';
import { signsToAskAgain } from '../../../src/tuning/limits-read';
import { makePast } from '../../../src/tuning/make-past';
import { goldenHearing } from '../../golden/means';
import { builtCommand } from '../../support/command';
import { handClock } from '../../support/hand-clock';
import { ORIGIN, START, startTestApi } from '../../support/workbench-api';

const test = startTestApi();
const { folder, runWith } = builtCommand();
const paths: string[] = [];
let server: ServerType;
let url = '';
const client: RestClient = async (path) => {
  paths.push(path);
  const headers = { authorization: 'Bearer admin-token' };
  return test.api.fetch(new Request(ORIGIN + path, { headers }));
};
const clock = handClock(START);
const read = createReadJson(client, clock, 30_000);
const iso = (at: Instant): string => new Date(at).toISOString();
const period = { from: START - 30 * DAY, to: START - 2 * 60_000 };
const since = START - 365 * DAY;

/** Replies came after these hours. */
const waits = [2, 9, 20, 30, 50, 90];

beforeAll(async () => {
  const agent = (await test.person('agent')).id;
  for (const [index, hours] of waits.entries()) {
    const { user } = await test.post<{ user: { id: number } }>('/api/v2/users', {
      user: { name: `Customer ${index}`, email: `c${index}@example.com`, role: 'end-user' },
    });
    const opened = START - (12 + index) * DAY;
    const bring = (ticket: object) => test.post('/api/v2/imports/tickets', { ticket });
    await bring({
      subject: 'Doubled VAT',
      requester_id: user.id,
      status: 'solved',
      tags: index === 3 ? ['escalated'] : [],
      created_at: iso(opened),
      solved_at: iso(opened + (hours * 2 + 5) * HOUR),
      updated_at: iso(opened + (hours * 2 + 5) * HOUR),
      via: { channel: 'email' },
      comments: [
        { author_id: user.id, value: 'The VAT line is doubled on my invoice.', created_at: iso(opened) },
        { author_id: agent, value: 'We look into it. Which invoice is it?', created_at: iso(opened + HOUR) },
        {
          author_id: user.id,
          value: 'Number 40017. I want to speak to your supervisor.',
          created_at: iso(opened + 2 * HOUR),
        },
        { author_id: agent, value: 'Thank you. It is corrected now.', created_at: iso(opened + (2 + hours) * HOUR) },
      ],
    });
  }
  // Exports never tell the last minute.
  test.pass(5);
  server = serve({ fetch: (request) => test.api.fetch(request), port: 0, hostname: '127.0.0.1' });
  await new Promise((ready) => server.once('listening', ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server?.close());

const load = async () => {
  paths.length = 0;
  const reader = createPastReader({ read, clock, readHtml: htmlText, fieldKeys: [] });
  const request = { since, onProgress: () => {} };
  const tickets = await reader.tickets(request);
  const words = await reader.words(request);
  return { reader, loaded: { ...tickets, ...words } };
};

describe('the past of an account', () => {
  it('is loaded by one export of tickets and one of their events, in few requests', async () => {
    const { reader, loaded } = await load();
    expect(paths.filter((path) => path.startsWith('/api/v2/incremental/'))).toHaveLength(2);
    expect(paths.length).toBeLessThanOrEqual(3);
    expect(loaded.tickets).toHaveLength(waits.length);
    expect(await reader.count(since)).toBe(waits.length);
    for (const { id } of loaded.tickets) {
      expect(loaded.messages.get(id)?.map(({ author, channel }) => [author.kind, channel])).toEqual([
        ['customer', 'email'],
        ['agent', 'email'],
        ['customer', 'email'],
        ['agent', 'email'],
      ]);
    }
  });

  it('gives the tickets that a fresh `evenkeel report --as-of` gives for each, before and after reply_hours is changed', async () => {
    const { loaded } = await load();
    const tags = { byHand: [], own: ['escalated'] };
    const past = makePast(loaded, period, { hear: goldenHearing.hear, tags });
    expect(past).toHaveLength(waits.length);
    const stricter: Policy = { ...defaultPolicy, limits: { ...defaultPolicy.limits, replyHours: 6 } };
    const first = past.map((one) => findingsOf(one, defaultPolicy, period, goldenHearing));
    const asked = signsToAskAgain(defaultPolicy.limits, stricter.limits);
    const before = dryRun(first, defaultPolicy, period, 'critical');
    const after = dryRun(
      first.map((one) => askAgain(one, stricter, asked)),
      stricter,
      period,
      'critical',
    );

    const file = join(folder, 'settings.json');
    writeFileSync(file, JSON.stringify({ reply_hours: stricter.limits.replyHours }));
    const fresh = async (
      ticket: number,
      policy: Policy,
      at: Instant,
    ): Promise<Pick<HealthReport, 'band' | 'score'>> => {
      const settings = policy === stricter ? ['--settings', file] : [];
      const env = { ZENDESK_URL: url, ZENDESK_TOKEN: 'agent-token' };
      const asked = ['report', '--ticket', String(ticket), '--as-of', iso(at), '--json', ...settings];
      const { code, out, err } = await runWith({ env }, ...asked);
      expect(code, err).toBe(0);
      return JSON.parse(out);
    };
    const changed = compare(before, after);
    const entered: number[] = [];
    for (const [index, course] of before.courses.entries()) {
      const other = after.courses[index];
      if (!other) throw new Error('the same tickets');
      const [now, then] = await Promise.all([
        fresh(course.ticket, defaultPolicy, course.at),
        fresh(course.ticket, stricter, other.at),
      ]);
      expect([now.band, then.band]).toEqual([course.band, other.band]);
      if (course.band !== other.band) entered.push(course.ticket);
    }
    expect(entered.length).toBeGreaterThan(0);
    expect(entered.length).toBeLessThan(waits.length);
    expect(changed.map(({ ticket }) => ticket)).toEqual(expect.arrayContaining(entered));
    // The first sign of trouble counts: one came with the tag.
    const kinds = after.escalations.map(({ kind }) => kind);
    expect(kinds).toEqual(waits.map((_, index) => (index === 3 ? 'tag' : 'wants-supervisor')));
    // A dozen processes, which may take long on a busy machine.
  }, 240_000);
});
