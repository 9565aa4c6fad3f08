import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts, History } from '../../../src/facts/facts';
import type { Ticket } from '../../../src/facts/ticket';
import { defaultPolicy } from '../../../src/health/policy';
import { evaluate } from '../../../src/report/evaluate';
import { evaluateOrganization } from '../../../src/report/organization';
import { arbitraryFacts } from '../../support/arbitrary-facts';
import {
  baseline,
  CUSTOMER_ID,
  customer,
  DAY,
  daysAgo,
  facts,
  HOUR,
  history,
  metrics,
  NOW,
  pastTicket,
  them,
  ticket,
  without,
} from '../../support/facts';
import { hearing } from '../../support/hearing';
import { PROPERTY_RUNS } from '../../support/property-runs';

const ORGANIZATION = 9001;
const [ANA, BEN, CAI] = [CUSTOMER_ID, 5502, 5503];

const ofThem = (one: Ticket): Ticket => ({ ...one, organizationId: ORGANIZATION });
const of = (who: number, id: number, days: number, over: Partial<Ticket> = {}): Ticket =>
  ofThem(pastTicket(id, days, { requesterId: who, submitterId: who, ...over }));
const front = ofThem(ticket({ createdAt: daysAgo(1), metrics: metrics({ replies: 1, firstReplyMinutes: 20 }) }));
const theirs = (over: Partial<Facts> = {}): Facts => facts({ ticket: front, history: history([front]), ...over });
const reading = (tickets: readonly Ticket[], over: Partial<History> = {}, told: Facts = theirs()) =>
  evaluateOrganization(told, history([front, ...tickets], over), defaultPolicy, NOW);
const raisedIn = (tickets: readonly Ticket[]) => reading(tickets).raised.map(({ id }) => id);

/** Answered after three days where eight hours are the limit. */
const late = metrics({ replies: 1, firstReplyMinutes: 3 * 24 * 60 });

describe('a reading', () => {
  it('says how many tickets of how many people it stands on, of the last 12 months', () => {
    const { tickets, people } = reading([of(BEN, 1, 30), of(BEN, 2, 60), of(CAI, 3, 200), of(CAI, 4, 500)]);
    expect([tickets, people]).toEqual([
      { n: 4, bound: 'exact' },
      { n: 3, bound: 'exact' },
    ]);
  });

  it('says "at least" where the list was cut or does not reach back', () => {
    const cut = reading([of(BEN, 1, 30)], { complete: false });
    expect([cut.tickets.bound, cut.people.bound]).toEqual(['at-least', 'at-least']);
    expect(reading([of(BEN, 1, 30)], { since: daysAgo(90) }).tickets.bound).toBe('at-least');
  });

  it('leaves out what is no contact, and counts an outage once', () => {
    const incident = { problemId: 77 };
    const told = reading([
      of(BEN, 1, 30, { tags: ['closed_by_merge'] }),
      of(BEN, 2, 31, incident),
      of(CAI, 3, 30.5, incident),
    ]);
    expect(told.tickets.n).toBe(2);
  });

  it('is calm where all is well, with nearly everything judged', () => {
    expect(reading([of(BEN, 1, 30), of(CAI, 2, 60)])).toMatchObject({
      band: 'healthy',
      score: 100,
      scored: true,
      coverage: 1,
      raised: [],
    });
  });

  it('raises what lists tell: late replies, reopens, hand-offs and ratings, the costliest first', () => {
    const told = reading([
      of(BEN, 1, 20, { metrics: late }),
      of(BEN, 2, 30, { metrics: metrics({ reopens: 4 }) }),
      of(CAI, 3, 40, { metrics: metrics({ assigneeStations: 6 }) }),
      of(CAI, 4, 50, { rating: { score: 'bad' } }),
    ]);
    expect(told.raised.map(({ id }) => id).sort()).toEqual(['hand-offs', 'repeat-contact', 'value', 'wait']);
    const points = told.raised.map((sign) => sign.points);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    expect(told.score).toBe(100 - points.reduce((sum, one) => sum + one, 0));
    const tickets = told.raised.flatMap(({ evidence }) =>
      evidence.flatMap((one) => (one.kind === 'event' ? (one.ticket ?? []) : [])),
    );
    expect(new Set(tickets)).toEqual(new Set([1, 2, 3, 4]));
  });

  it('has goodwill last, however much it gives back', () => {
    const trouble = [
      of(ANA, 1, 20, { subject: 'Kettle', metrics: metrics({ replies: 1, firstReplyMinutes: 9 * 60 }) }),
      of(ANA, 2, 30, { subject: 'Lamp', metrics: metrics({ reopens: 2 }) }),
    ];
    const told = reading([...trouble, of(ANA, 3, 40, { subject: 'Door', rating: { score: 'good' } })]);
    expect(told.raised.map(({ id }) => id)).toEqual(['repeat-contact', 'wait', 'goodwill']);
    expect(told.raised[2]?.points).toBeGreaterThan(told.raised[1]?.points ?? 100);
    expect(told.score).toBeGreaterThan(reading(trouble).score);
  });

  it('reads nobody’s conversation and nobody’s tenure', () => {
    const loud = theirs({
      messages: [them(daysAgo(9)), them(daysAgo(6), 'Hello?'), them(daysAgo(3), 'I will sue you all!')],
      customer: customer({ createdAt: daysAgo(2000) }),
    });
    expect(evaluate(loud, defaultPolicy, NOW, hearing).score).toBeLessThan(100);
    expect(reading([of(BEN, 1, 30)], {}, loud)).toEqual(reading([of(BEN, 1, 30)]));
  });

  it('changes nothing in the customer’s own report', () => {
    const told = theirs({ messages: [them(daysAgo(9))] });
    const before = evaluate(told, defaultPolicy, NOW, hearing);
    reading([of(BEN, 1, 3, { metrics: late })], {}, told);
    expect(evaluate(told, defaultPolicy, NOW, hearing)).toEqual(before);
  });
});

describe('people', () => {
  const alike = (who: number, id: number, days: number) => of(who, id, days, { subject: 'Display stays dark again' });

  it('come back for their own troubles: like tickets of two colleagues are no repeat contact', () => {
    expect(raisedIn([alike(BEN, 1, 12), alike(CAI, 2, 8)])).toEqual([]);
    expect(raisedIn([alike(BEN, 1, 12), alike(BEN, 2, 8)])).toEqual(['repeat-contact']);
  });

  it('weigh their share: one of ten who waited is no trouble of the whole organization', () => {
    const waited = of(BEN, 1, 20, { metrics: late });
    const colleagues = Array.from({ length: 8 }, (_, index) => of(6000 + index, 10 + index, 30 + index));
    const [alone, among] = [reading([waited]), reading([waited, ...colleagues])];
    expect(among.people.n).toBe(10);
    expect(100 - among.score).toBeLessThan((100 - alone.score) / 3);
    expect(among.raised.map(({ id }) => id)).toEqual(['wait']);
  });

  it('weigh in full together: size alone makes an organization neither better nor worse', () => {
    const trouble = (who: number) => [
      of(who, who * 10, 20, { metrics: late }),
      of(who, who * 10 + 1, 30, { metrics: metrics({ reopens: 3 }) }),
    ];
    const two = reading([...trouble(ANA), ...trouble(BEN)]);
    const twenty = reading([ANA, ...Array.from({ length: 19 }, (_, index) => 6000 + index)].flatMap(trouble));
    expect(two.score).toBeLessThan(95);
    expect(Math.abs(two.score - twenty.score)).toBeLessThanOrEqual(10);
  });

  it('are one where nobody else wrote, and read as their own lists do', () => {
    const past = [of(ANA, 1, 20, { metrics: late }), of(ANA, 2, 30, { rating: { score: 'bad' } })];
    const told = reading(past);
    expect(told.people.n).toBe(1);
    const own = evaluate(theirs({ history: history([front, ...past]) }), defaultPolicy, NOW);
    for (const id of ['wait', 'value'] as const) {
      const points = (signs: readonly { id: string; points: number }[]) => signs.find((sign) => sign.id === id)?.points;
      expect(points(told.raised)).toBe(points(own.signals));
    }
  });

  it('may each write as much as one customer usually does', () => {
    const busy = [BEN, CAI, 5504, 5505].flatMap((who) => [of(who, who, 20), of(who, who + 100, 40)]);
    const usual = (year: number) => theirs({ baseline: baseline({ ticketsPerCustomerPerYear: year }) });
    expect(reading(busy, {}, usual(6)).raised).toEqual([]);
    expect(reading(busy, {}, usual(0.4)).raised.map(({ id }) => id)).toEqual(['attention']);
  });
});

describe('what lists leave out', () => {
  it('is added from the customer’s own list: a search learns late', () => {
    const news = of(ANA, 7, 0.2);
    const elsewhere = pastTicket(8, 0.3);
    const told = theirs({ history: history([front, news, elsewhere]) });
    expect(evaluateOrganization(told, history([]), defaultPolicy, NOW).tickets.n).toBe(2);
    expect(evaluateOrganization(without(theirs(), 'history'), history([]), defaultPolicy, NOW).tickets.n).toBe(1);
    const stale = { ...front, updatedAt: daysAgo(1), status: 'closed' as const };
    expect(evaluateOrganization(told, history([stale]), defaultPolicy, NOW).tickets.n).toBe(2);
  });

  it('makes no busy organization of one whose earlier tickets were cut off', () => {
    const subjects = ['Kettle', 'Invoice', 'Door', 'Lamp', 'Parcel', 'Refund', 'Tent', 'Stove', 'Boots', 'Rope', 'Map'];
    const series = (id: number, first: number, each: number) =>
      subjects.map((subject, index) => of(BEN, id + index, first + index * each, { subject }));
    const [recent, early] = [series(300, 3, 5).slice(0, 8), series(200, 130, 20)];
    expect(reading([...recent, ...early]).raised.map(({ id }) => id)).toEqual([]);
    // Two tickets of the time before are left: taken for all of it they would be a rate of next to nothing.
    const cut = reading([...recent, ...early.slice(0, 2)], { complete: false });
    expect(cut.raised).toEqual([]);
    expect(cut.coverage).toBeLessThan(1);
    const whole = reading([...recent, ...early.slice(0, 2)], { complete: true });
    expect(whole.raised.map(({ id }) => id)).toEqual(['attention']);
  });

  it('is nobody’s fault: no tickets are no score', () => {
    const alone = evaluateOrganization(
      facts({ customer: customer({ organizationId: ORGANIZATION }) }),
      history([]),
      defaultPolicy,
      NOW,
    );
    expect(alone).toMatchObject({ tickets: { n: 0 }, people: { n: 0 }, band: 'new', scored: false, raised: [] });
  });

  it('is unknown without metric sets, and lowers coverage alone', () => {
    const { metrics: _none, ...bare } = of(BEN, 1, 20);
    const told = reading([bare]);
    expect(told.coverage).toBeLessThan(1);
    expect(told.raised).toEqual([]);
  });
});

describe('any reading', () => {
  const holds = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>): void =>
    fc.assert(property, PROPERTY_RUNS);
  const arbitrary = fc
    .record({
      told: arbitraryFacts(),
      complete: fc.boolean(),
      who: fc.array(fc.constantFrom(ANA, BEN, CAI), { minLength: 15, maxLength: 15 }),
    })
    .map(({ told, complete, who }) => {
      const tickets = (told.history?.tickets ?? []).map((one, index) =>
        ofThem({ ...one, requesterId: who[index] ?? ANA }),
      );
      return { told: { ...told, ticket: ofThem(told.ticket) }, list: history(tickets, { complete }) };
    });

  it('is plain JSON, within bounds, and adds up', () => {
    holds(
      fc.property(arbitrary, ({ told, list }) => {
        const read = evaluateOrganization(told, list, defaultPolicy, NOW);
        expect(JSON.parse(JSON.stringify(read))).toEqual(read);
        expect(Number.isInteger(read.score) && read.score >= 0 && read.score <= 100).toBe(true);
        expect(read.coverage >= 0 && read.coverage <= 1).toBe(true);
        expect(read.people.n).toBeLessThanOrEqual(read.tickets.n);
        for (const sign of read.raised) expect(sign.evidence.length).toBeGreaterThan(0);
      }),
    );
  });

  it('does not depend on the order of the list, nor change it', () => {
    holds(
      fc.property(arbitrary, ({ told, list }) => {
        const before = structuredClone(list);
        const read = evaluateOrganization(told, list, defaultPolicy, NOW);
        const turned = evaluateOrganization(told, { ...list, tickets: list.tickets.toReversed() }, defaultPolicy, NOW);
        expect(turned.score).toBe(read.score);
        expect(list).toEqual(before);
      }),
    );
  });

  it('does not look at what comes after its instant', () => {
    holds(
      fc.property(arbitrary, fc.integer({ min: 1, max: 80 }), ({ told, list }, days) => {
        const asOf = NOW - days * DAY;
        const later = ofThem(ticket({ id: 999, requesterId: BEN, createdAt: asOf + HOUR, updatedAt: asOf + HOUR }));
        const more = { ...list, tickets: [later, ...list.tickets] };
        const past = { ...list, complete: true };
        expect(evaluateOrganization(told, { ...more, complete: true }, defaultPolicy, asOf)).toEqual(
          evaluateOrganization(told, past, defaultPolicy, asOf),
        );
      }),
    );
  });
});
