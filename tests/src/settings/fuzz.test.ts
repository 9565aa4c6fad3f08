import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/health/policy';
import { numberParameters, parameters } from '../../../src/settings/parameters';
import { parseSettings } from '../../../src/settings/parse';
import { readSettingsFile, writeSettingsFile } from '../../../src/settings/settings-file';
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
