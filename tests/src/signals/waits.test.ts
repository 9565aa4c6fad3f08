import { describe, expect, it } from 'vitest';
import type { BusinessHours } from '../../../src/facts/business-hours';
import type { Instant } from '../../../src/facts/instant';
import type { Channel } from '../../../src/facts/message';
import { defaultPolicy, type Policy } from '../../../src/health/policy';
import { facts, HOUR, history, MINUTE, metrics, pastTicket, them, ticket, us } from '../../support/facts';
import { ask, evidenceOf, levelOf } from '../../support/run';

const at = (iso: string): Instant => Date.parse(iso);

const day = [[540, 1020]] as const;
const hours: BusinessHours = {
  zone: 'Europe/Berlin',
  week: [[], day, day, day, day, day, []],
  holidays: ['2026-03-16'],
};
const office: Policy = { ...defaultPolicy, zone: hours.zone, hours };

const fridayEvening = at('2026-03-06T18:30+01:00');
const mondayMorning = at('2026-03-09T09:40+01:00');
const tuesdayNoon = at('2026-03-10T12:00+01:00');

const conversation = (from: Instant, to: Instant, channel: Channel = 'email') =>
  facts({
    ticket: ticket({ createdAt: from, channel }),
    messages: [them(from, 'The display stays dark.', { channel }), us(to, 'The cable is the cause.', { channel })],
  });

describe('a written wait', () => {
  it('over a weekend is none where the account says when it works, and one where it does not', () => {
    const mail = conversation(fridayEvening, mondayMorning);

    for (const sign of ['wait', 'no-acknowledgement'] as const) {
      expect(ask(sign, mail, office, tuesdayNoon).outcome, sign).toBe('clear');
      expect(ask(sign, mail, defaultPolicy, tuesdayNoon).outcome, sign).toBe('raised');
    }
  });

  it('is measured against the limit in hours at work, and its evidence tells the calendar', () => {
    const limit = { ...office, limits: { ...office.limits, firstReplyHours: 0.5 } };
    const finding = ask('no-acknowledgement', conversation(fridayEvening, mondayMorning), limit, tuesdayNoon);
    const byClock = ask(
      'no-acknowledgement',
      conversation(mondayMorning - 40 * MINUTE, mondayMorning),
      { ...limit, hours: { ...hours, week: hours.week.map(() => [[0, 1440]]) } },
      tuesdayNoon,
    );

    expect(levelOf(finding)).toBeGreaterThan(0);
    expect(levelOf(finding)).toBe(levelOf(byClock));
    expect(evidenceOf(finding)).toEqual([
      expect.objectContaining({ kind: 'wait', from: fridayEvening, to: mondayMorning }),
    ]);
  });

  it('does not grow over a holiday', () => {
    const mail = facts({ messages: [them(at('2026-03-13T16:00+01:00'))] });
    const levelAt = (iso: string) =>
      levelOf(ask('ignored', mail, { ...office, limits: { ...office.limits, firstReplyHours: 0.5 } }, at(iso)));

    expect(levelAt('2026-03-17T08:00+01:00')).toBe(levelAt('2026-03-13T17:00+01:00'));
    expect(levelAt('2026-03-17T10:00+01:00')).toBeGreaterThan(levelAt('2026-03-17T08:00+01:00'));
  });

  it('on another ticket is measured alike', () => {
    const other = pastTicket(7, 0, {
      createdAt: fridayEvening,
      updatedAt: mondayMorning,
      metrics: metrics({ replies: 1, firstReplyMinutes: (mondayMorning - fridayEvening) / MINUTE }),
    });
    const told = facts({ messages: [], history: history([ticket(), other]) });

    expect(ask('wait', told, office, tuesdayNoon).outcome).toBe('clear');
    expect(ask('wait', told, defaultPolicy, tuesdayNoon).outcome).toBe('raised');
  });
});

describe('a wait at the screen or by the phone', () => {
  it.each(['chat', 'messaging', 'voice'] as const)('goes by the clock at night too: %s', (channel) => {
    const told = conversation(fridayEvening, fridayEvening + 2 * HOUR, channel);

    expect(levelOf(ask('wait', told, office, tuesdayNoon))).toBeGreaterThan(0);
    expect(ask('wait', told, office, tuesdayNoon)).toEqual(ask('wait', told, defaultPolicy, tuesdayNoon));
  });
});

describe('a further message', () => {
  it('is one of the same breath by the clock, whatever the hours', () => {
    const from = at('2026-03-09T16:30+01:00');
    const told = facts({
      messages: [them(from), them(from + 10 * MINUTE, 'And the photo.'), them(from + 2 * HOUR, 'Any news?')],
    });
    const chasers = (policy: Policy) =>
      evidenceOf(ask('ignored', told, policy, at('2026-03-12T12:00+01:00'))).filter(({ kind }) => kind === 'count');

    expect(chasers(office)).toEqual([{ kind: 'count', what: 'chasers', n: 1 }]);
    expect(chasers(office)).toEqual(chasers(defaultPolicy));
  });
});
