import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANDS } from '../../../src/health/band';
import { defaultPolicy } from '../../../src/health/policy';
import { evaluate } from '../../../src/report/evaluate';
import { numberParameters, parameters } from '../../../src/settings/parameters';
import { parseSettings } from '../../../src/settings/parse';
import { readSettingsFile, writeSettingsFile } from '../../../src/settings/settings-file';
import { goldenHearing } from '../../golden/means';
import { scenarios } from '../../golden/scenarios';
import { NOW } from '../../support/facts';
import { PROPERTY_RUNS } from '../../support/property-runs';

/** What people, zcli and hosts have put into fields: nearly right, and not at all. */
const anyText = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', ' ', '8', '8,5', '1,095', '-1', '1e400', 'NaN', 'null', 'true', '[]', '{}', '{"zone":1}', '０'),
  fc.constantFrom(
    'wait, silence',
    'legal: ',
    'legal: 고소',
    '__proto__',
    'constructor: x',
    '{"__proto__":{"points":1}}',
  ),
  fc.json({ maxDepth: 3 }),
);
/** The place of every number of the policy, as an expert would write it in `policy_json`. */
const numberPaths = (node: object, path: readonly string[] = []): readonly (readonly string[])[] =>
  Object.entries(node).flatMap(([name, value]) => {
    const here = [...path, name];
    if (typeof value === 'number') return [here];
    return typeof value === 'object' && value !== null ? numberPaths(value, here) : [];
  });
const anyPolicyText = fc
  .tuple(
    fc.constantFrom(...numberPaths(defaultPolicy)),
    fc.oneof(fc.integer({ min: -2, max: 20_000 }), fc.double(), fc.constantFrom(0, 1, 100, 101, 0.5)),
  )
  .map(([path, value]) => JSON.stringify(path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value)));
const anyValue = fc.oneof(anyText, fc.anything({ maxDepth: 2, withBigInt: true, withDate: true }));

describe('any value in any field', () => {
  it('never throws, and what is not taken is named once with a default in its place', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...parameters.map(({ name }) => name)), anyValue),
        fc.option(fc.constantFrom('Asia/Seoul', 'UTC')),
        (raw, zone) => {
          const { policy, account, problems } = parseSettings(raw, zone ?? undefined);
          for (const problem of problems) {
            expect(Object.keys(raw)).toContain(problem.parameter);
            expect(problem.given.length).toBeLessThanOrEqual(80);
          }
          for (const one of numberParameters) {
            const used = problems.find(({ parameter, at }) => parameter === one.name && at === undefined)?.used;
            if (used !== undefined) expect(used).toBe(one.default);
          }
          const { watch, strained, critical } = policy.bands;
          expect(watch > strained && strained > critical).toBe(true);
          for (const limit of Object.values(policy.limits)) expect(limit).toBeGreaterThan(0);
          for (const points of Object.values(policy.points)) expect(points >= 0 && points <= 100).toBe(true);
          expect(Array.isArray(account.supervisorGroups)).toBe(true);
        },
      ),
      { ...PROPERTY_RUNS, numRuns: 2000 },
    );
  });

  it.each(parameters.map(({ name, type }) => [name, type] as const))('%s (%s) takes any text', (name) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { problems } = parseSettings({ [name]: text });
        for (const { parameter } of problems) expect(parameter).toBe(name);
      }),
      PROPERTY_RUNS,
    );
  });

  it('never lets an expert’s number make a report that is none', () => {
    const stories = Object.values(scenarios);
    fc.assert(
      fc.property(anyPolicyText, fc.nat(stories.length - 1), (text, story) => {
        const { policy, problems } = parseSettings({ policy_json: text });
        for (const { parameter } of problems) expect(parameter).toMatch(/^(policy_json|band_)/);
        for (const points of Object.values(policy.points)) expect(points >= 0 && points <= 100).toBe(true);
        const facts = stories[story];
        if (!facts) return;
        const { score, coverage, band } = evaluate(facts, policy, NOW, goldenHearing);
        expect(Number.isInteger(score) && score >= 0 && score <= 100, `${text}: ${score}`).toBe(true);
        expect(coverage >= 0 && coverage <= 1).toBe(true);
        expect(BANDS).toContain(band);
      }),
      { ...PROPERTY_RUNS, numRuns: 500 },
    );
  });

  it('never reaches a number of the policy that the setting does not name', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { policy } = parseSettings({ reply_hours: text });
        const { replyHours, ...others } = policy.limits;
        const { replyHours: _usual, ...usual } = defaultPolicy.limits;
        expect(others).toEqual(usual);
        expect(replyHours).toBeGreaterThanOrEqual(0.25);
      }),
      PROPERTY_RUNS,
    );
  });
});

describe('a file of settings', () => {
  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), (text) => {
        expect(['trouble', 'values'].some((key) => key in readSettingsFile(text))).toBe(true);
      }),
      PROPERTY_RUNS,
    );
  });

  it('reads what was written, and leaves out what the app keeps for itself', () => {
    const raw = {
      reply_hours: 12,
      phrases: 'churn: 옮기겠',
      write_tags: true,
      baseline: '{}',
      value_field: '',
      title: 'E',
    };
    expect(readSettingsFile(writeSettingsFile(raw))).toEqual({
      values: { reply_hours: 12, phrases: 'churn: 옮기겠', write_tags: true },
      unknown: [],
    });
  });

  it.each([
    ['{"kind":', 'not-json'],
    ['{"reply_hours": 4}', 'not-ours'],
    ['{"kind":"evenkeel-settings","version":2,"settings":{}}', 'later-version'],
    ['{"kind":"evenkeel-settings","version":1,"settings":{"colour":"red"}}', 'empty'],
    ['{"kind":"evenkeel-settings","version":1,"settings":{"reply_hours":"soon"}}', 'not-valid'],
    ['{"kind":"evenkeel-settings","version":1,"settings":{"band_watch":20,"band_critical":60}}', 'not-valid'],
    [' '.repeat(200_001), 'too-large'],
  ])('says of %.70s that it is %s', (text, trouble) => {
    expect(readSettingsFile(text)).toMatchObject({ trouble });
  });
});
