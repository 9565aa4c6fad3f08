import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hearing } from '../../../app/command/hearing';
import type { Facts } from '../../../src/facts/facts';
import { evaluate } from '../../../src/report/evaluate';
import { evaluateFully } from '../../../src/report/full-report';
import { parseSettings } from '../../../src/settings/parse';
import { builtCommand } from '../../support/command';

const root = resolve(import.meta.dirname, '../../..');
const { folder, run } = builtCommand();

const file = (name: string, content: unknown): string => {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
};

const asOf = '2026-03-05T09:00:00Z';
const facts = {
  ticket: {
    id: 41,
    subject: 'Doubled VAT',
    status: 'open',
    channel: 'email',
    createdAt: '2026-03-02T09:00:00Z',
    updatedAt: '2026-03-02T09:00:00Z',
    requesterId: 5,
    tags: [],
  },
  customer: { id: 5, name: 'Kim', fields: {} },
  messages: [
    {
      id: 'm1',
      at: '2026-03-02T09:00:00Z',
      author: { id: 5, name: 'Kim', kind: 'customer' },
      public: true,
      channel: 'email',
      text: 'The VAT line is doubled. Please fix it.',
      automatic: false,
    },
  ],
  history: { tickets: [], since: '2025-03-02T09:00:00Z', complete: true },
};
const parsedFacts = JSON.parse(JSON.stringify(facts), (key, value) =>
  ['createdAt', 'updatedAt', 'at', 'since'].includes(key) ? Date.parse(value) : value,
) as Facts;

describe('evenkeel report', { timeout: 30_000 }, () => {
  it('prints as JSON the very report that the engine makes', async () => {
    const { code, out, err } = await run('report', file('facts.json', facts), '--as-of', asOf, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(
      JSON.parse(JSON.stringify(evaluateFully(parsedFacts, parseSettings({}).policy, Date.parse(asOf), hearing))),
    );
  });

  it('prints for people the band, the sum, each reason and the five steps', async () => {
    const { code, out } = await run('report', file('facts.json', facts), '--as-of', asOf);
    const judged = evaluate(parsedFacts, parseSettings({}).policy, Date.parse(asOf), hearing);
    const raised = judged.signals.filter((signal) => signal.outcome === 'raised').map((signal) => signal.id);
    expect(code).toBe(0);
    expect(raised).not.toEqual([]);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(
      new RegExp(`^${judged.band} · ${judged.score} of 100 · \\d+ % judged · \\w+ · as of ${asOf}$`),
    );
    const sum = lines.flatMap((line) => /^ {0,4}([+-]?\d+) {2}\S/.exec(line)?.[1] ?? []).map(Number);
    expect(sum.reduce((total, points) => total + points, 0)).toBe(judged.score);
    for (const id of raised) expect(lines.some((line) => line.startsWith(`  ${id}`))).toBe(true);
    for (const step of judged.steps) expect(out).toContain(`  ${step.id}: ${step.state}`);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  });

  it('judges as of now unless told otherwise', async () => {
    const before = Date.now();
    const { out } = await run('report', file('facts.json', facts), '--json');
    const judged = JSON.parse(out) as { asOf: number };
    expect(judged.asOf).toBeGreaterThanOrEqual(before);
    expect(judged.asOf).toBeLessThanOrEqual(Date.now());
  });

  it('judges by the settings of a file and names those it did not take', async () => {
    const settings = file('settings.json', { signals_off: 'no-acknowledgement', reply_hours: 'soon' });
    const { code, out, err } = await run(
      'report',
      file('facts.json', facts),
      '--as-of',
      asOf,
      '--settings',
      settings,
      '--json',
    );
    expect(code).toBe(0);
    expect(err).toBe('evenkeel: setting reply_hours: "soon" is not a number; using 24\n');
    const { signals } = JSON.parse(out) as { signals: { id: string; points: number }[] };
    expect(signals.find(({ id }) => id === 'no-acknowledgement')?.points ?? 0).toBe(0);
  });

  it('reads a file that begins with a byte order mark', async () => {
    const { code } = await run('report', file('bom.json', `\uFEFF${JSON.stringify(facts)}`), '--as-of', asOf);
    expect(code).toBe(0);
  });

  const wrong = (changes: object) => file('wrong.json', { ...facts, ...changes });

  it.each<[string, () => readonly string[], RegExp]>([
    ['no command of that name', () => ['repport'], /no command repport/],
    ['no file', () => ['report'], /needs a facts file/],
    ['two files', () => ['report', 'a.json', 'b.json'], /one facts file, not also b\.json/],
    ['a file and a ticket', () => ['report', 'a.json', '--ticket', '3'], /one of: a facts file, --ticket, --user/],
    ['an option that there is not', () => ['report', 'a.json', '--loud'], /--loud/],
    ['a file that is not there', () => ['report', 'gone.json'], /cannot read gone\.json: there is no such file/],
    ['a folder', () => ['report', '.'], /cannot read \.: it is a folder/],
    ['broken JSON', () => ['report', file('broken.json', '{"ticket":\n')], /broken\.json is not JSON/],
    ['JSON of another kind', () => ['report', file('list.json', [])], /list\.json: /],
    ['a part that is missing', () => ['report', wrong({ customer: undefined })], /wrong\.json: customer: is missing/],
    [
      'a value of the wrong kind',
      () => ['report', wrong({ messages: [{ ...facts.messages[0], public: 'yes' }] })],
      /wrong\.json: messages\.0\.public: /,
    ],
    ['a name that there is not', () => ['report', wrong({ histroy: {} })], /wrong\.json: histroy: no such name/],
    [
      'a time that is none',
      () => ['report', wrong({ ticket: { ...facts.ticket, createdAt: 'monday' } })],
      /wrong\.json: ticket\.createdAt: expected a time/,
    ],
    ['a moment that is none', () => ['report', 'facts.json', '--as-of', 'May'], /--as-of May: expected a time/],
    [
      'a day that is none',
      () => ['report', 'facts.json', '--as-of', '2026-02-31'],
      /--as-of 2026-02-31: expected a time/,
    ],
    [
      'settings that are none',
      () => ['report', 'facts.json', '--settings', file('s.json', '[]')],
      /s\.json: expected an object/,
    ],
  ])('ends with one clear line and code 2 when given %s', async (_, args, line) => {
    const { code, out, err } = await run(...args());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(line);
    expect(err).toMatch(/^evenkeel: [^\n]+\n$/);
  });
});

describe('evenkeel', { timeout: 30_000 }, () => {
  it('explains itself', async () => {
    for (const args of [['--help'], ['-h'], ['help'], [], ['report', '--help']]) {
      const { code, out, err } = await run(...args);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('evenkeel report FACTS.json');
    }
  });

  it('tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(await run('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});
