import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act, FlagEvent, Occurrence } from '../../../src/facts/flag-event';
import { type FlagLife, lifeAfter } from '../../../src/flags/life';
import { lifeAsOf } from '../../../src/flags/life-as-of';
import { occurrenceOf } from '../../../src/flags/occurrence';
import { compareSeverity, severities } from '../../../src/flags/severity';
import type { Severity } from '../../../src/flags/types';
import { PROPERTY_RUNS } from '../../support/property-runs';

const [ADA, BEN] = [301, 302];
const FAR = 1_000_000;

const occur = (at: number, severity: Severity = 'medium', evidenceAt = at): Occurrence => ({
  id: `occur ${severity} ${evidenceAt}`,
  kind: 'occur',
  at,
  who: 'engine',
  severity,
  evidenceAt,
});
const acknowledge = (at: number, who = ADA): Act => ({ id: `acknowledge ${at} ${who}`, kind: 'acknowledge', at, who });
const takeOver = (at: number, who = ADA): Act => ({ id: `take-over ${at} ${who}`, kind: 'take-over', at, who });
const snooze = (at: number, until: number, who = ADA): Act => ({ id: `snooze ${at}`, kind: 'snooze', at, who, until });
const resolve = (at: number, reason = 'refunded'): Act => ({
  id: `resolve ${at}`,
  kind: 'resolve',
  at,
  who: ADA,
  reason,
});
const dismiss = (at: number, reason = 'a joke'): Act => ({
  id: `dismiss ${at}`,
  kind: 'dismiss',
  at,
  who: ADA,
  reason,
});

const lifeOf = (asOf: number, ...events: readonly FlagEvent[]): FlagLife | undefined => lifeAsOf(events, asOf).life;
const stateOf = (asOf: number, ...events: readonly FlagEvent[]) => lifeOf(asOf, ...events)?.state;
const refusals = (...events: readonly FlagEvent[]) =>
  lifeAsOf(events, FAR).refusals.map(({ kind, from, why }) => `${kind} ${from}: ${why}`);

describe('a flag', () => {
  it('is not there before its cause is seen', () => {
    expect(lifeAsOf([], FAR)).toEqual({ refusals: [] });
    expect(lifeOf(9, occur(10))).toBeUndefined();
    expect(lifeOf(10, occur(10, 'high', 7))).toEqual({
      state: { is: 'raised', at: 10 },
      severity: 'high',
      evidenceAt: 7,
      rangAt: 10,
    });
  });

  it('says who did what with it and when', () => {
    expect(stateOf(FAR, occur(10), acknowledge(11))).toEqual({ is: 'acknowledged', at: 11, who: ADA });
    expect(stateOf(FAR, occur(10), takeOver(11))).toEqual({ is: 'taken-over', at: 11, who: ADA });
    expect(stateOf(20, occur(10), snooze(11, 30))).toEqual({ is: 'snoozed', at: 11, who: ADA, until: 30 });
    expect(stateOf(FAR, occur(10), resolve(11))).toEqual({ is: 'resolved', at: 11, who: ADA, reason: 'refunded' });
    expect(stateOf(FAR, occur(10), dismiss(11))).toEqual({ is: 'dismissed', at: 11, who: ADA, reason: 'a joke' });
  });

  it('goes only the ways that the table has, from every state', () => {
    const into = {
      none: [],
      raised: [occur(10)],
      acknowledged: [occur(10), acknowledge(11)],
      'taken-over': [occur(10), takeOver(11)],
      snoozed: [occur(10), snooze(11, FAR + 1)],
      resolved: [occur(10), resolve(11)],
      dismissed: [occur(10), dismiss(11)],
    };
    const acts = [acknowledge(20), takeOver(20, BEN), snooze(20, FAR + 1), resolve(20), dismiss(20)];
    const outcome = (events: readonly FlagEvent[], act: Act): string => {
      const { life, refusals } = lifeAsOf([...events, act], FAR);
      const before = lifeOf(FAR, ...events);
      if (refusals[0]) expect(life).toEqual(before);
      return refusals[0]?.why ?? life?.state.is ?? '';
    };
    const table = Object.entries(into).map(([from, events]) => [from, ...acts.map((act) => outcome(events, act))]);
    expect(table).toEqual([
      ['none', 'not-raised', 'not-raised', 'not-raised', 'not-raised', 'not-raised'],
      ['raised', 'acknowledged', 'taken-over', 'snoozed', 'resolved', 'dismissed'],
      ['acknowledged', 'already', 'taken-over', 'snoozed', 'resolved', 'dismissed'],
      ['taken-over', 'already', 'taken-over', 'snoozed', 'resolved', 'dismissed'],
      ['snoozed', 'acknowledged', 'taken-over', 'snoozed', 'resolved', 'dismissed'],
      ['resolved', 'over', 'over', 'over', 'over', 'over'],
      ['dismissed', 'over', 'over', 'over', 'over', 'over'],
    ]);
  });

  it('refuses what is incomplete or is so already, and says which', () => {
    expect(refusals(occur(10), takeOver(11), takeOver(12))).toEqual(['take-over taken-over: already']);
    expect(refusals(occur(10), snooze(11, 11))).toEqual(['snooze raised: until-is-past']);
    expect(refusals(occur(10), snooze(11, Number.NaN))).toEqual(['snooze raised: until-is-past']);
    expect(refusals(occur(10), resolve(11, ' '), dismiss(12, ''))).toEqual([
      'resolve raised: no-reason',
      'dismiss raised: no-reason',
    ]);
    expect(stateOf(FAR, occur(10), resolve(11, ' '))).toEqual({ is: 'raised', at: 10 });
  });

  it('passes from one person to another', () => {
    expect(stateOf(FAR, occur(10), takeOver(11, ADA), takeOver(12, BEN))).toEqual({
      is: 'taken-over',
      at: 12,
      who: BEN,
    });
  });
});

describe('ringing', () => {
  it('happens once for one piece of evidence, however often it is seen', () => {
    const seen = [occur(10, 'medium', 5), { ...occur(12, 'medium', 5) }, { ...occur(15, 'low', 5) }];
    expect(lifeOf(FAR, ...seen)).toEqual({
      state: { is: 'raised', at: 10 },
      severity: 'medium',
      evidenceAt: 5,
      rangAt: 10,
    });
  });

  it('stays off for more of the same once acknowledged, snoozed or taken over', () => {
    for (const act of [acknowledge(11), snooze(11, FAR + 1), takeOver(11)]) {
      const life = lifeOf(FAR, occur(10), act, occur(20), occur(30, 'low'));
      expect(life).toMatchObject({ severity: 'medium', evidenceAt: 30, rangAt: 10 });
      expect(life?.state).toEqual(stateOf(FAR, occur(10), act));
    }
  });

  it('happens again where it gets worse: raised anew, or told to whoever has taken it over', () => {
    for (const act of [acknowledge(11), snooze(11, FAR + 1)]) {
      expect(lifeOf(FAR, occur(10), act, occur(20, 'critical'))).toMatchObject({
        state: { is: 'raised', at: 20 },
        severity: 'critical',
        rangAt: 20,
      });
    }
    expect(lifeOf(FAR, occur(10), takeOver(11), occur(20, 'high'))).toMatchObject({
      state: { is: 'taken-over', at: 11, who: ADA },
      severity: 'high',
      rangAt: 20,
    });
    // One that nobody has looked at is raised since the first time.
    expect(lifeOf(FAR, occur(10), occur(20, 'high'))).toMatchObject({ state: { is: 'raised', at: 10 }, rangAt: 20 });
  });

  it('stays off where the severity falls and comes back to what was acknowledged', () => {
    const life = lifeOf(FAR, occur(10, 'high'), acknowledge(11), occur(20, 'low'), occur(30, 'high'));
    expect(life?.state.is).toBe('acknowledged');
  });

  it('happens again after the end for evidence of later than the end, and for no other', () => {
    for (const end of [resolve(20), dismiss(20)]) {
      expect(lifeOf(FAR, occur(10), end, occur(30, 'critical', 19))?.state.is).toBe(
        end.kind === 'resolve' ? 'resolved' : 'dismissed',
      );
      expect(lifeOf(FAR, occur(10), end, occur(30, 'critical', 20))?.state.at).toBe(20);
      expect(lifeOf(FAR, occur(10, 'high'), end, occur(30, 'low', 25))).toEqual({
        state: { is: 'raised', at: 30 },
        severity: 'low',
        evidenceAt: 25,
        rangAt: 30,
      });
    }
  });

  it('is not put off by evidence that claims to lie ahead', () => {
    expect(lifeOf(FAR, occur(10, 'medium', 999), resolve(20), occur(21, 'medium', 10))?.state.is).toBe('resolved');
    expect(lifeOf(FAR, occur(10, 'medium', 999))?.evidenceAt).toBe(10);
  });
});

describe('a snooze', () => {
  it('runs out at its time, and not before', () => {
    const events = [occur(10), snooze(11, 30)];
    expect(stateOf(29, ...events)?.is).toBe('snoozed');
    expect(lifeOf(30, ...events)).toMatchObject({ state: { is: 'raised', at: 30 }, rangAt: 30 });
    expect(lifeOf(FAR, ...events)).toMatchObject({ state: { is: 'raised', at: 30 }, rangAt: 30 });
  });

  it('has run out for whoever acts after it', () => {
    expect(stateOf(FAR, occur(10), snooze(11, 30), acknowledge(40))).toEqual({ is: 'acknowledged', at: 40, who: ADA });
    expect(lifeOf(FAR, occur(10), snooze(11, 30), acknowledge(40))?.rangAt).toBe(30);
  });

  it('can be made longer', () => {
    expect(stateOf(40, occur(10), snooze(11, 30), snooze(20, 50))).toEqual({
      is: 'snoozed',
      at: 20,
      who: ADA,
      until: 50,
    });
  });
});

describe('the event of a report’s flag', () => {
  const flag = { id: 'ignored', severity: 'medium' } as const;
  const wait = { kind: 'wait', from: 5, to: 50, who: 'customer' } as const;
  const count = { kind: 'count', what: 'contacts', n: 9 } as const;

  it('is the same while a wait lasts, so that it does not ring again each minute', () => {
    const first = occurrenceOf({ ...flag, evidence: [wait, count] }, 50, 6);
    const later = occurrenceOf({ ...flag, evidence: [{ ...wait, to: 90 }, count] }, 90, 80);
    expect(first).toMatchObject({ kind: 'occur', at: 50, evidenceAt: 5, severity: 'medium' });
    expect(later.id).toBe(first.id);
    expect(lifeOf(FAR, first, dismiss(60), later)?.state.is).toBe('dismissed');
  });

  it('goes by the latest dated evidence, and by the latest contact where all of it is counts', () => {
    const quote = { kind: 'quote', message: 'm1', start: 0, end: 4, at: 40 } as const;
    expect(occurrenceOf({ ...flag, evidence: [quote, wait] }, 50, 45).evidenceAt).toBe(40);
    expect(occurrenceOf({ ...flag, evidence: [count] }, 50, 45).evidenceAt).toBe(45);
  });
});

describe('any life', () => {
  const instant = fc.integer({ min: 0, max: 60 });
  const who = fc.constantFrom(ADA, BEN);
  const event: fc.Arbitrary<FlagEvent> = fc.oneof(
    fc
      .record({ at: instant, severity: fc.constantFrom(...severities), evidenceAt: instant })
      .map((one) => occur(one.at, one.severity, one.evidenceAt)),
    fc.record({ at: instant, who }).map((one) => acknowledge(one.at, one.who)),
    fc.record({ at: instant, who }).map((one) => takeOver(one.at, one.who)),
    fc.record({ at: instant, until: instant }).map((one) => snooze(one.at, one.until)),
    fc.record({ at: instant, reason: fc.constantFrom('', 'done') }).map((one) => resolve(one.at, one.reason)),
    fc.record({ at: instant, reason: fc.constantFrom('', 'no') }).map((one) => dismiss(one.at, one.reason)),
  );
  const events = fc.array(event, { maxLength: 14 });
  const holds = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>): void =>
    fc.assert(property, PROPERTY_RUNS);

  it('is the same whatever the order, and with events told twice', () => {
    const told = events.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 })),
    );
    holds(
      fc.property(told, instant, ([list, again], asOf) => {
        expect(lifeAsOf(again, asOf)).toEqual(lifeAsOf(list, asOf));
      }),
    );
  });

  it('takes one of two events that share id and instant but differ, whichever comes first', () => {
    const [short, long] = [snooze(11, 30), snooze(11, 50)];
    expect(short.id).toBe(long.id);
    expect(lifeAsOf([occur(10), short, long], 20)).toEqual(lifeAsOf([occur(10), long, short], 20));
  });

  it('knows nothing of later than its instant', () => {
    holds(
      fc.property(events, instant, (list, asOf) => {
        const { life, refusals } = lifeAsOf(list, asOf);
        expect({ life, refusals }).toEqual({
          life: undefined,
          ...lifeAsOf(
            list.filter(({ at }) => at <= asOf),
            asOf,
          ),
        });
        if (!life) return;
        expect(Math.max(life.state.at, life.rangAt, life.evidenceAt)).toBeLessThanOrEqual(asOf);
        if (life.state.is === 'snoozed') expect(life.state.until).toBeGreaterThan(asOf);
      }),
    );
  });

  it('does not change what it was made from, and is plain JSON', () => {
    holds(
      fc.property(events, (list) => {
        const before = structuredClone(list);
        const told = lifeAsOf(list, 60);
        expect(list).toEqual(before);
        expect(JSON.parse(JSON.stringify(told))).toEqual(told);
      }),
    );
  });

  it('is left as it was by a refused act, and ends by an act alone', () => {
    holds(
      fc.property(events, event, (list, last) => {
        const { life } = lifeAsOf(list, 60);
        const { life: next, refusal } = lifeAfter(life, { ...last, at: 60 });
        if (refusal) expect(next).toEqual(life);
        if (next && isOver(next) && !(life && isOver(life))) expect(last.kind).toMatch(/^(resolve|dismiss)$/);
      }),
    );
  });

  it('rings later only where it got worse, came back or was snoozed', () => {
    holds(
      fc.property(events, occurrences(), (list, last) => {
        const { life } = lifeAsOf(list, 60);
        const next = lifeAfter(life, { ...last, at: 61 }).life;
        if (!life || !next || next.rangAt === life.rangAt) return;
        const woke = life.state.is === 'snoozed';
        const worse = compareSeverity(last.severity, life.severity) > 0;
        expect(isOver(life) ? last.evidenceAt > life.state.at : worse || woke).toBe(true);
      }),
    );
  });

  const isOver = ({ state }: FlagLife): boolean => state.is === 'resolved' || state.is === 'dismissed';

  function occurrences(): fc.Arbitrary<Occurrence> {
    return fc
      .record({ severity: fc.constantFrom(...severities), evidenceAt: instant })
      .map((one) => occur(61, one.severity, one.evidenceAt));
  }
});

describe('severities', () => {
  it('are in order, the mildest first', () => {
    expect([...severities].reverse().sort(compareSeverity)).toEqual(['low', 'medium', 'high', 'critical']);
  });
});
