import { describe, expect, it } from 'vitest';
import { READING_WRONG, tagOf } from '../../../src/flags/flag-tags';
import { defaultPolicy } from '../../../src/health/policy';
import { alarmFigures } from '../../../src/triage/alarm-figures';
import { type Insights, insightsOf } from '../../../src/triage/insights';
import { makePast } from '../../../src/tuning/make-past';
import { goldenHearing } from '../../golden/means';
import { customer, daysAgo, HOUR, hoursAgo, NOW, them, ticket, us } from '../../support/facts';

const period = { from: daysAgo(30), to: NOW };

const said = new Map([
  // Left alone for days, then asked for somebody higher.
  [1, [them(daysAgo(9), 'The display is dark.'), them(daysAgo(2), 'I want to speak to your supervisor now.')]],
  // Nobody could know: the first word is the lawyer.
  [2, [them(daysAgo(1), 'My lawyer will send you a letter tomorrow.')]],
  [3, [them(daysAgo(5), 'The lamp broke.'), us(daysAgo(5) + HOUR, 'We will send you a new lamp tomorrow.')]],
  [4, [them(hoursAgo(30), 'Where is it?'), us(hoursAgo(29), 'I will call you within 3 business days.')]],
]);

const tagsOn: Readonly<Record<number, readonly string[]>> = {
  5: ['delivery', tagOf('ignored', 'dismissed'), 'ek_billing'],
  6: [READING_WRONG, tagOf('broken-promise', 'acknowledged'), 'follow_up'],
};

const tickets = [1, 2, 3, 4, 5, 6].map((id) => ({
  ...ticket({
    createdAt: said.get(id)?.[0]?.at ?? daysAgo(3),
    requesterId: 500 + id,
    ...(id === 5 && { followUpOn: '2026-03-11' }),
    tags: tagsOn[id] ?? ['delivery'],
  }),
  id,
}));

const loaded = {
  tickets,
  customers: new Map(tickets.map(({ requesterId }) => [requesterId, customer({ id: requesterId })])),
  since: daysAgo(90),
  messages: said,
};

function read(): Insights {
  const means = {
    hear: goldenHearing.hear,
    tags: { byHand: [], own: [] },
    sayings: ['wants-supervisor', 'legal'] as const,
  };
  const steps = insightsOf(makePast(loaded, period, means), loaded, period, {
    policy: defaultPolicy,
    hearing: goldenHearing,
    causeTags: 'ek_',
    brands: new Map([[1, 'Fernlight']]),
    followUpTag: 'follow_up',
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const insights = read();

describe('what the past teaches', () => {
  it('tells an escalation with a flag before it from one without', () => {
    expect(insights.alarms.escalations.map((one) => [one.ticket, one.kind, one.caught])).toEqual([
      [1, 'wants-supervisor', true],
      [2, 'legal', false],
    ]);
    expect(alarmFigures(insights)).toMatchObject({ escalated: 2, caught: 1, recall: 0.5 });
    expect(alarmFigures(insights).leadHours).toBeGreaterThan(24);
  });

  it('counts as false what somebody called so, and shows what nothing came of', () => {
    // Of a flag, and of a reading.
    expect(insights.dismissed).toEqual([5, 6]);
    expect(insights.alarms.falseAlarms).toContain(3);
    const { precision } = alarmFigures(insights);
    expect(precision).toBeCloseTo(1 / insights.alarms.rings);
  });

  it('has no figure where there is nothing to measure', () => {
    const none = { ...insights.alarms, escalations: [], caught: 0, rings: 0 };
    expect(alarmFigures({ alarms: { ...none, medianHoursEarlier: undefined } as never, dismissed: [] })).toEqual({
      escalated: 0,
      caught: 0,
    });
  });

  it('lists what is owed, of words and of days to come back', () => {
    expect(insights.owed.map((one) => [one.ticket, one.what, one.overdue])).toEqual([
      [6, 'flagged', true],
      [3, 'promise', true],
      [5, 'follow-up', false],
      [4, 'promise', false],
      [6, 'follow-up', false],
    ]);
    expect(insights.weeks.reduce((sum, { broken }) => sum + broken, 0)).toBe(1);
  });

  it('finds causes with tags and brands, and what agents said', () => {
    const ignored = insights.causes.find(({ id }) => id === 'ignored' || id === 'no-acknowledgement');
    expect(ignored?.by.tag[0]?.key).toBe('delivery');
    expect(insights.causes.some(({ by }) => by.brand.some(({ key }) => key === 'Fernlight'))).toBe(true);
    expect(insights.triggers?.causes[0]).toMatchObject({ id: 'billing', tickets: 1 });
  });

  it('says how much of it was read', () => {
    expect(insights.coverage).toEqual({ tickets: 6, withWords: 4, open: 6, openWithWords: 4 });
  });
});
