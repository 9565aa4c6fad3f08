import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeFacts } from '../../../../app/command/read/judge-row';
import { readRow } from '../../../../app/command/read/row';
import { rowFacts } from '../../../../app/command/read/row-facts';
import { rowReport } from '../../../../app/command/read/row-report';
import { parseSettings } from '../../../../src/settings/parse';
import { builtCommand } from '../../../support/command';

const { folder, run, runWith } = builtCommand();
const inFolder = (name: string): string => join(folder, name);
const put = (name: string, ...rows: readonly unknown[]): string => {
  const lines = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
  writeFileSync(inFolder(name), `${lines.join('\n')}\n`);
  return name;
};
const results = (text: string): readonly { readonly id: unknown }[] =>
  text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as { id: unknown }]));
const parts = (): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.part'));

const waiting = {
  id: 'waiting',
  lang: 'en',
  asOf: '2026-03-05T09:00:00Z',
  turns: [{ speaker: 'customer', at: '2026-03-02T09:00:00Z', text: 'Where is my parcel? Nobody answers.' }],
};
const korean = { id: 7, lang: 'ko', text: '환불은 언제 되나요?' };

describe('evenkeel read', { timeout: 60_000 }, () => {
  it('writes one line for each row, in order: what the engine makes of it', async () => {
    const { code, out, err } = await run('read', '--in', put('rows.jsonl', waiting, '', korean), '--out', 'out.jsonl');
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' });
    const expected = [waiting, korean].map((row) => {
      const read = readRow(JSON.stringify(row));
      if ('broken' in read) throw new Error(read.broken);
      return rowReport(row.id, judgeFacts(rowFacts(read.row), parseSettings({})));
    });
    expect(results(readFileSync(inFolder('out.jsonl'), 'utf8'))).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(parts()).toEqual([]);
  });

  it('reads the standard input and writes the standard output', async () => {
    const input = `\uFEFF${JSON.stringify(waiting)}\r\n${JSON.stringify(korean)}`;
    const { code, out, err } = await runWith({ input }, 'read', '--in', '-', '--out', '-');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(results(out).map(({ id }) => id)).toEqual(['waiting', 7]);
  });

  it('names broken rows by their line, leaves them out, does the rest and ends with code 1', async () => {
    const rows = put(
      'mixed.jsonl',
      waiting,
      '{"id":',
      { id: 1, turns: [{ speaker: 'boss', text: 'hush' }] },
      '',
      korean,
    );
    const { code, err } = await run('read', '--in', rows, '--out', 'mixed-out.jsonl');
    expect(code).toBe(1);
    expect(err.split('\n')).toEqual([
      'evenkeel: mixed.jsonl, line 2: is not JSON',
      expect.stringMatching(/^evenkeel: mixed\.jsonl, line 3: turns\.0\.speaker: expected /),
      'evenkeel: 2 of 4 rows were broken and are left out',
      '',
    ]);
    expect(results(readFileSync(inFolder('mixed-out.jsonl'), 'utf8')).map(({ id }) => id)).toEqual(['waiting', 7]);
  });

  it('judges by the settings of a file', async () => {
    put('settings.json', { signals_off: 'no-acknowledgement,ignored,wait' });
    const rows = put('rows.jsonl', waiting);
    const plain = await run('read', '--in', rows, '--out', '-');
    const set = await run('read', '--in', rows, '--out', '-', '--settings', 'settings.json');
    const flags = (text: string): readonly string[] => (JSON.parse(text) as { flags: readonly string[] }).flags;
    expect(flags(plain.out)).toContain('ignored');
    expect(flags(set.out)).not.toContain('ignored');
  });

  it('takes an empty file for no rows', async () => {
    writeFileSync(inFolder('empty.jsonl'), '');
    expect(await run('read', '--in', 'empty.jsonl', '--out', 'none.jsonl')).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(inFolder('none.jsonl'), 'utf8')).toBe('');
  });

  it('may write over what it reads, and through a link', async () => {
    put('same.jsonl', waiting);
    expect((await run('read', '--in', 'same.jsonl', '--out', 'same.jsonl')).code).toBe(0);
    expect(results(readFileSync(inFolder('same.jsonl'), 'utf8'))).toMatchObject([
      { id: 'waiting', score: expect.any(Number) },
    ]);
    put('rows.jsonl', korean);
    writeFileSync(inFolder('target.jsonl'), 'old');
    symlinkSync(inFolder('target.jsonl'), inFolder('link.jsonl'));
    expect((await run('read', '--in', 'rows.jsonl', '--out', 'link.jsonl')).code).toBe(0);
    expect(results(readFileSync(inFolder('target.jsonl'), 'utf8'))).toMatchObject([{ id: 7 }]);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['no input', ['--out', 'x'], /needs --in FILE/],
    ['no output', ['--in', 'x'], /needs --out FILE/],
    ['a word too many', ['--in', 'x', '--out', 'y', 'z'], /options only, not z/],
    ['an option that there is not', ['--fast'], /--fast/],
    [
      'a file that is not there',
      ['--in', 'gone.jsonl', '--out', 'y'],
      /cannot read gone\.jsonl: there is no such file/,
    ],
    ['a folder to read', ['--in', '.', '--out', 'y'], /cannot read \.: it is a folder/],
    ['a folder to write', ['--in', 'full.jsonl', '--out', '.'], /cannot write \.: it is a folder/],
    [
      'a folder that is not there',
      ['--in', 'full.jsonl', '--out', 'no/where'],
      /cannot write no\/where: there is no such folder/,
    ],
    [
      'settings that are none',
      ['--in', 'full.jsonl', '--out', 'y', '--settings', 'gone.json'],
      /cannot read gone\.json/,
    ],
  ])('ends with one clear line and code 2 when given %s, and writes nothing', async (_, args, line) => {
    put('full.jsonl', korean);
    const { code, out, err } = await run('read', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(line);
    expect(err).toMatch(/^evenkeel: [^\n]+\n$/);
    expect(existsSync(inFolder('y'))).toBe(false);
    expect(parts()).toEqual([]);
  });

  it('reads thousands of rows and keeps their order', { timeout: 300_000 }, async () => {
    const many = 2_000;
    const rows = Array.from({ length: many }, (_, id) => ({
      id,
      turns: [
        { speaker: 'customer', text: `The VAT line is doubled on invoice ${id}. Where is my refund?` },
        { speaker: 'agent', text: 'We are sorry. We look into it.' },
        { speaker: 'customer', text: 'It still fails, this is the second time I write.' },
      ],
    }));
    const { code } = await runWith(
      { timeout: 290_000 },
      'read',
      '--in',
      put('many.jsonl', ...rows),
      '--out',
      'many-out.jsonl',
    );
    expect(code).toBe(0);
    const ids = results(readFileSync(inFolder('many-out.jsonl'), 'utf8')).map(({ id }) => id);
    expect(ids).toEqual(rows.map(({ id }) => id));
  });

  it('tells how far it is after two seconds', async () => {
    let heard = '';
    const { code, err } = await runWith(
      {
        started: (child) => {
          child.stdin?.write(`${JSON.stringify(korean)}\n`);
          child.stderr?.on('data', (text: Buffer) => {
            heard += text.toString();
            child.stdin?.end();
          });
        },
      },
      'read',
      '--in',
      '-',
      '--out',
      '-',
    );
    expect(code).toBe(0);
    expect(heard).toBe(err);
    expect(err).toMatch(/^evenkeel: \d+ rows read, 0 of them broken\n/);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'leaves what was there, and nothing half-written, when stopped by %s',
    async (signal) => {
      const place = inFolder(signal);
      mkdirSync(place);
      writeFileSync(join(place, 'out.jsonl'), 'before');
      let beside: readonly string[] = [];
      const { code } = await runWith(
        {
          started: (child) => {
            child.stdin?.write(`${JSON.stringify(korean)}\n`);
            child.stderr?.once('data', () => {
              beside = readdirSync(place);
              child.kill(signal);
            });
          },
        },
        'read',
        '--in',
        '-',
        '--out',
        join(place, 'out.jsonl'),
      );
      expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(beside).toHaveLength(2);
      expect(readdirSync(place)).toEqual(['out.jsonl']);
      expect(readFileSync(join(place, 'out.jsonl'), 'utf8')).toBe('before');
    },
  );

  it('explains itself', async () => {
    const { code, out } = await run('read', '--help');
    expect({ code, first: out.split('\n')[0] }).toEqual({
      code: 0,
      first: 'evenkeel read --in FILE --out FILE [--settings FILE]',
    });
    expect((await run('--help')).out).toContain('evenkeel read --in FILE --out FILE');
  });
});
