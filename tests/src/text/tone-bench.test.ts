import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { printTags } from '../../../bench/text/tags';

const root = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-text-'));
const lines = (...rows: readonly unknown[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
const threads = [
  {
    id: 'a',
    lang: 'en',
    y: 1,
    text: 'This is a terrible company, worst support ever, I am furious! \u001b[31mFURIOUS',
  },
  { id: 'b', lang: 'en', y: 0, turns: [{ speaker: 'customer', text: 'Where do I find the invoice, please?' }] },
  { id: 'c', lang: 'en', y: 0, text: 'Furious! The worst, most terrible and useless support ever, what a scam!' },
  { id: 'd', lang: 'ko', y: 1, text: '정말 최악입니다. 너무 화가 나고 짜증나서 다시는 이용하지 않겠습니다!' },
  { id: 'e', lang: 'ko', y: 0, text: '영수증은 어디에서 받을 수 있나요?' },
];

describe('the bench of the tone model', () => {
  let out = '';
  beforeAll(() => {
    writeFileSync(join(folder, 'others.jsonl'), `${lines(...threads)}\n{"id":"f"}\nno JSON\n`);
    writeFileSync(join(folder, 'calm.jsonl'), lines({ id: 'g', lang: 'ko', y: 0, text: '감사합니다.' }));
    const main = join(root, 'bench/text/main.ts');
    out = execFileSync(process.execPath, ['--import', 'tsx', main, folder, '--errors', '1'], {
      cwd: root,
      encoding: 'utf8',
      timeout: 60_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }, 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const table = (): readonly string[] => out.split('\n').slice(0, 13);

  it('judges files that it does not know, by language, as never trained on', () => {
    expect(table()).toContainEqual(expect.stringMatching(/^calm +never trained on +1 +0 \(0\.0 %\) +Evenkeel/));
    expect(table()).toContainEqual(
      expect.stringMatching(/^others \(en\) +never trained on +3 +1 \(33\.3 %\) +Evenkeel +0\.[05]00/),
    );
    expect(table()).toContainEqual(
      expect.stringMatching(/^others \(ko\) +never trained on +2 +1 \(50\.0 %\) +Evenkeel +1\.000 +1\.000-1\.000/),
    );
  });

  it('has others read English, and nothing else', () => {
    const vader = table().filter((line) => line.trim().startsWith('VADER'));
    expect(vader.map((line) => /VADER +- +-/.test(line))).toEqual([true, false, true]);
    expect(table().filter((line) => line.trim().startsWith('AFINN-165'))).toHaveLength(3);
    expect(table().filter((line) => line.trim().startsWith('majority'))).toHaveLength(3);
  });

  it('shows the surest errors, one of each kind, without what a terminal obeys', () => {
    expect(out.match(/false alarm \d\.\d\d c /g)).toHaveLength(1);
    expect(out).not.toContain('\u001b');
  });
});

describe('tags of rows', () => {
  it('are counted against the label, those of others left out', () => {
    const printed: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((line: unknown) => void printed.push(String(line)));
    try {
      printTags(
        'file',
        [
          { id: 'a', lang: 'en', y: 1, text: 'I am furious, this is the worst!', label: { tags: ['anger', 'other'] } },
          { id: 'b', lang: 'en', y: 0, text: 'Thank you, all is well.', label: { tags: [] } },
          { id: 'c', lang: 'en', y: 0, text: 'You are the worst, I hate this!', label: 'none' },
        ],
        false,
      );
    } finally {
      log.mockRestore();
    }
    expect(printed.join('\n')).toContain('2 rows');
    expect(printed).toContainEqual(expect.stringMatching(/^ {2}anger +1 +1 +100\.0 % +100\.0 %$/));
    expect(printed.join('\n')).not.toContain('other');
  });
});
