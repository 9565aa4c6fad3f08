import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/health/policy';
import { numberParameters, textParameters } from '../../../src/settings/parameters';
import { parseSettings } from '../../../src/settings/parse';
import { PROPERTY_RUNS } from '../../support/property-runs';

describe('parseSettings', () => {
  it('gives the default policy where nothing is set', () => {
    const settings = parseSettings({});
    expect(settings.policy).toBe(defaultPolicy);
    expect(settings).toEqual({ policy: defaultPolicy, account: { supervisorGroups: [] }, problems: [] });
  });

  it('gives the default policy where every parameter has its default, as text too', () => {
    const defaults = numberParameters.map((one) => [one.name, one.default] as const);
    expect(parseSettings(Object.fromEntries(defaults)).policy).toBe(defaultPolicy);
    expect(parseSettings(Object.fromEntries(defaults.map(([name, value]) => [name, String(value)]))).policy).toBe(
      defaultPolicy,
    );
  });

  it('puts every number where the engine reads it', () => {
    const { policy, problems } = parseSettings({
      band_watch: 80,
      band_strained: 60,
      band_critical: 30,
      history_days: 180,
      first_reply_hours: 4,
      reply_hours: 12,
      chat_reply_minutes: 1,
      reopens_limit: 3,
      handoffs_limit: 4,
      repeat_days: 7,
      attention_factor: 2,
      silence_days: 10,
    });
    expect(problems).toEqual([]);
    expect(policy.bands).toEqual({ watch: 80, strained: 60, critical: 30 });
    expect(policy.historyDays).toBe(180);
    expect(policy.limits).toEqual({
      firstReplyHours: 4,
      replyHours: 12,
      chatReplyMinutes: 1,
      reopensLimit: 3,
      handoffsLimit: 4,
      repeatDays: 7,
      attentionFactor: 2,
      silenceDays: 10,
    });
  });

  it.each([
    ['4', 4],
    [' 4.5 ', 4.5],
    ['4,5', 4.5],
    ['0.5', 0.5],
    ['+8', 8],
  ])('reads the text %j as %d hours', (typed, hours) => {
    const { policy, problems } = parseSettings({ first_reply_hours: typed });
    expect(problems).toEqual([]);
    expect(policy.limits.firstReplyHours).toBe(hours);
  });

  it('reads a thousands comma where only whole numbers make sense', () => {
    expect(parseSettings({ history_days: '1,095' }).policy.historyDays).toBe(1095);
  });

  it.each([null, undefined, '', '   '])('takes %j for not set', (blank) => {
    expect(
      parseSettings({ reply_hours: blank, ...Object.fromEntries(textParameters.map(({ name }) => [name, blank])) }),
    ).toEqual(parseSettings({}));
  });

  it.each([
    ['reply_hours', 'soon', 'not-a-number', 24],
    ['reply_hours', '24 h', 'not-a-number', 24],
    ['reply_hours', true, 'not-a-number', 24],
    ['reply_hours', Number.NaN, 'not-a-number', 24],
    ['reply_hours', '-1', 'out-of-range', 24],
    ['reply_hours', 0, 'out-of-range', 24],
    ['history_days', 5000, 'out-of-range', 365],
    ['reopens_limit', '1.5', 'not-whole', 2],
    ['band_watch', 101, 'out-of-range', 75],
    ['attention_factor', 1, 'out-of-range', 3],
  ])('keeps the default of %s and names the problem where it says %j', (parameter, value, reason, used) => {
    const { policy, problems } = parseSettings({ [parameter]: value });
    expect(policy).toBe(defaultPolicy);
    expect(problems).toEqual([{ parameter, given: String(value), reason, used }]);
  });

  it('sets all bands back where their order is wrong, and names those that were changed', () => {
    const { policy, problems } = parseSettings({ band_watch: 40, band_critical: '30' });
    expect(policy).toBe(defaultPolicy);
    expect(problems).toEqual([
      { parameter: 'band_watch', given: '40', reason: 'wrong-order', used: 75 },
      { parameter: 'band_critical', given: '30', reason: 'wrong-order', used: 25 },
    ]);
  });

  it('switches known signs off and names unknown ones', () => {
    const { policy, problems } = parseSettings({ signals_off: 'workload, silence;wait wait, moon' });
    expect(policy.off).toEqual(['silence', 'wait', 'workload']);
    expect(problems).toEqual([{ parameter: 'signals_off', given: 'moon', reason: 'unknown-name' }]);
  });

  it('reads a list of signs longer than one line', () => {
    const all =
      'payment value changing-demands attention silence disputed-promise abuse unreasonable-demands frustration';
    expect(parseSettings({ signals_off: all }).policy.off).toHaveLength(9);
  });

  it('reads where follow-ups, offers and causes are kept', () => {
    const { account, problems } = parseSettings({
      followup_field: 360001234567,
      followup_tag: ' Follow_Up ',
      offer_macros: 'Offer :: ',
      cause_tags: 'cause_',
    });
    expect(account).toEqual({
      followUpField: 360001234567,
      followUpTag: 'follow_up',
      offerMacros: 'Offer ::',
      causeTags: 'cause_',
      supervisorGroups: [],
    });
    expect(problems).toEqual([]);
  });

  it('reads where flags are kept', () => {
    const { account, problems } = parseSettings({ flag_store: ' Tags ', flag_field: '360001' });
    expect(account).toEqual({ flagStore: 'tags', flagField: 360001, supervisorGroups: [] });
    expect(problems).toEqual([]);
    expect(parseSettings({ flag_store: 'object' }).account.flagStore).toBe('object');
    expect(parseSettings({ flag_store: '' }).account).toEqual({ supervisorGroups: [] });
  });

  it.each([true, 'true', 'Yes', 'on', '1', 1])('reads the checkbox %j as on', (raw) => {
    const { account, problems } = parseSettings({ save_reminder: raw });
    expect(account.saveReminder).toBe(true);
    expect(problems).toEqual([]);
  });

  it.each([false, 'false', 'no', 'off', '0', 0, '', null])('reads the checkbox %j as off', (raw) => {
    expect(parseSettings({ save_reminder: raw })).toEqual(parseSettings({}));
  });

  it.each([
    ['save_reminder', 'sometimes', 'wrong-shape'],
    ['followup_field', 'follow-up date', 'not-a-number'],
    ['followup_field', '12,34', 'not-a-number'],
    ['followup_tag', 'two words', 'wrong-shape'],
    ['cause_tags', 'a,b', 'wrong-shape'],
    ['flag_store', 'tag', 'unknown-name'],
    ['flag_field', 'Story of flags', 'not-a-number'],
  ])('leaves out %s where it says %j, and names it', (parameter, value, reason) => {
    const { account, problems } = parseSettings({ [parameter]: value });
    expect(account).toEqual({ supervisorGroups: [] });
    expect(problems).toEqual([{ parameter, given: value, reason }]);
  });

  it('gives equal settings one policy version, and changed numbers another', () => {
    const version = (raw: Record<string, unknown>) => parseSettings(raw).policy.version;
    expect(version({ reply_hours: 12 })).toBe(version({ reply_hours: '12' }));
    expect(new Set([version({}), version({ reply_hours: 12 }), version({ first_reply_hours: 12 })]).size).toBe(3);
  });

  it('reads the account baseline from its text, and names what is none', () => {
    const measuredAt = '2026-03-01T00:00:00Z';
    expect(parseSettings({ baseline: JSON.stringify({ measuredAt, openTicketsPerAgent: 12 }) }).baseline).toEqual({
      measuredAt: Date.parse(measuredAt),
      openTicketsPerAgent: 12,
    });
    expect(parseSettings({ baseline: '{"openTicketsPerAgent":12}' })).toMatchObject({
      problems: [{ parameter: 'baseline', reason: 'wrong-shape' }],
    });
  });

  it('reads where the account keeps things', () => {
    const { account, policy, problems } = parseSettings({
      value_field: ' revenue_year ',
      payment_field: 'a.b:c',
      supervisor_groups: '360001, 360002 x',
    });
    expect(account).toEqual({ valueField: 'revenue_year', supervisorGroups: [360001, 360002] });
    expect(policy.valueField).toBe('revenue_year');
    expect(policy).not.toHaveProperty('paymentField');
    expect(problems).toEqual([
      { parameter: 'payment_field', given: 'a.b:c', reason: 'wrong-shape' },
      { parameter: 'supervisor_groups', given: 'x', reason: 'not-a-number' },
    ]);
  });

  it('never throws and always gives a usable policy, whatever stands in the settings', () => {
    const names = [
      'policy_json',
      'baseline',
      'business_hours',
      'phrases',
      'signals_off',
      'value_field',
      'supervisor_groups',
      'flag_store',
      'flag_field',
      ...numberParameters.map((one) => one.name),
    ];
    const value = fc.oneof(fc.anything(), fc.json(), fc.string(), fc.double());
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (raw) => {
        const { policy, problems } = parseSettings(raw);
        expect(policy.bands.watch).toBeGreaterThan(policy.bands.strained);
        expect(policy.bands.strained).toBeGreaterThan(policy.bands.critical);
        for (const number of Object.values(policy.limits)) expect(number).toBeGreaterThan(0);
        for (const problem of problems) expect(problem.given.length).toBeLessThanOrEqual(80);
      }),
      PROPERTY_RUNS,
    );
  });
});
