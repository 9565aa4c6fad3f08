import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlagId } from '../../../src/flags/types';
import { parseSettings } from '../../../src/settings/parse';
import { readPhrases } from '../../../src/settings/phrases';
import { PROPERTY_RUNS } from '../../support/property-runs';

/** The compiler refuses a list that misses one. */
const flags: Readonly<Record<FlagId, true>> = {
  'threat-of-harm': true,
  safety: true,
  abuse: true,
  legal: true,
  public: true,
  churn: true,
  'wants-supervisor': true,
  'broken-promise': true,
  ignored: true,
  'repeat-contact': true,
  stuck: true,
  'double-failure': true,
  'silent-customer': true,
};

describe('readPhrases', () => {
  it('reads one phrase a line under its flag', () => {
    expect(readPhrases('churn: switch to Nordlys\n\n  legal :  소비자원에   신고 \r\nchurn：갈아타겠\n')).toEqual({
      phrases: { churn: ['switch to Nordlys', '갈아타겠'], legal: ['소비자원에 신고'] },
      problems: [],
    });
  });

  it('keeps a colon inside the phrase, and one of two like lines', () => {
    expect(readPhrases('public: post it: everywhere\npublic: post it: everywhere').phrases).toEqual({
      public: ['post it: everywhere'],
    });
  });

  it.each(Object.keys(flags))('knows the flag %s', (flag) => {
    expect(readPhrases(`${flag}: some words`)).toEqual({ phrases: { [flag]: ['some words'] }, problems: [] });
  });

  it.each([
    ['moon: fly me', 'moon: fly me', 'unknown-name'],
    ['__proto__: fly me', '__proto__: fly me', 'unknown-name'],
    [': fly me', ': fly me', 'unknown-name'],
    ['churn:', 'churn:', 'wrong-shape'],
    ['churn:   ', 'churn:', 'wrong-shape'],
    ['just some words', 'just some words', 'wrong-shape'],
    [`churn: ${'x'.repeat(101)}`, `churn: ${'x'.repeat(72)}…`, 'out-of-range'],
  ])('names the line %j by its number and keeps the others', (line, given, reason) => {
    expect(readPhrases(`legal: my attorney\n\n${line}\nlegal: small claims`)).toEqual({
      phrases: { legal: ['my attorney', 'small claims'] },
      problems: [{ parameter: 'phrases', at: '3', given, reason }],
    });
  });

  it('takes a phrase of a hundred characters and two hundred lines, and says where it stopped', () => {
    const lines = Array.from({ length: 250 }, (_, n) => `churn: ${String(n).padEnd(100, 'x')}`);
    const { phrases, problems } = readPhrases(lines.join('\n'));
    expect(phrases.churn).toHaveLength(200);
    expect(problems).toMatchObject([{ parameter: 'phrases', at: '201', reason: 'out-of-range' }]);
  });

  it('never throws, and gives only phrases of flags', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.string(),
          fc.array(fc.string()).map((lines) => lines.join('\n')),
        ),
        (raw) => {
          const { phrases } = readPhrases(raw);
          for (const [flag, list] of Object.entries(phrases)) {
            expect(flags).toHaveProperty([flag]);
            expect(list).not.toContain('');
          }
        },
      ),
      PROPERTY_RUNS,
    );
  });
});

describe('the policy', () => {
  it('holds the phrases and has a version of its own by them', () => {
    const { policy, problems } = parseSettings({ phrases: 'churn: switch to Nordlys' });
    expect(problems).toEqual([]);
    expect(policy.phrases).toEqual({ churn: ['switch to Nordlys'] });
    expect(policy.version).not.toBe(parseSettings({}).policy.version);
  });
});
