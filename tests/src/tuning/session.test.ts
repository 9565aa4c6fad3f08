import { describe, expect, it } from 'vitest';
import { defaultPolicy, type Policy } from '../../../src/health/policy';
import { findingsOf } from '../../../src/tuning/findings';
import { createSession } from '../../../src/tuning/session';
import { finish } from '../../../src/tuning/steps';
import { suggest } from '../../../src/tuning/suggest';
import { goldenHearing } from '../../golden/means';
import { daysAgo, facts, history, hoursAgo, metrics, them, ticket } from '../../support/facts';
import { answeredAfter, past, period } from './past';

const tickets = [
  past(answeredAfter(1, 2)),
  past(answeredAfter(2, 60, { turns: 2 })),
  past(answeredAfter(3, 90, { turns: 2 }), ['escalated']),
  past({ ...answeredAfter(4, 90), ticket: { ...answeredAfter(4, 90).ticket, tags: ['escalated'] } }, ['escalated']),
  past({
    ...answeredAfter(5, 1),
    ticket: ticket({ id: 5, createdAt: hoursAgo(60), rating: { score: 'bad' } }),
    messages: [them(hoursAgo(60)), them(hoursAgo(1), 'I want to speak to your supervisor now.')],
  }),
];
const session = () => createSession(tickets, period, goldenHearing);

describe('a session', () => {
  it('counts tickets and customers per band, rings per day, escalations caught, how much earlier, and false alarms', () => {
    const { before } = finish(session().run(defaultPolicy, defaultPolicy, 'critical'));
    expect(Object.values(before.tickets).reduce((sum, n) => sum + n)).toBe(5);
    expect(before.ringsByDay).toHaveLength(30);
    expect(before.ringsByDay.reduce((sum, n) => sum + n)).toBe(before.rings);
    expect(before.escalations.map(({ ticket: id, kind, caught }) => [id, kind, caught])).toEqual([
      [4, 'tag', true],
      [5, 'wants-supervisor', true],
    ]);
    // Nobody knows when the tag was set, so it says no lead.
    expect(before.escalations.map(({ hoursEarlier }) => hoursEarlier === undefined)).toEqual([true, false]);
    expect(before.medianHoursEarlier).toBeGreaterThan(24);
    expect(before.falseAlarms).toEqual(expect.arrayContaining([2, 3]));
    expect(before.falseAlarms).not.toContain(4);
  });

  it('dates what rings in a long silence by its day, not by the end of the period', () => {
    const open = ticket({ id: 6, createdAt: daysAgo(20), updatedAt: daysAgo(20), metrics: metrics({ replies: 0 }) });
    const waits = past(facts({ ticket: open, messages: [them(daysAgo(20))], history: history([open]) }));
    const { before } = finish(
      createSession([waits], period, goldenHearing).run(defaultPolicy, defaultPolicy, 'critical'),
    );
    const day = before.ringsByDay.indexOf(1);
    expect(day).toBeGreaterThanOrEqual(10);
    expect(day).toBeLessThanOrEqual(14);
  });

  it('moves nothing where nothing was changed', () => {
    expect(finish(session().run(defaultPolicy, defaultPolicy, 'critical')).changed).toEqual([]);
  });

  it('judges the past anew where more than limits, points, bands or switches were changed', () => {
    const nine = { zone: 'UTC', week: [[], [[540, 600]], [], [], [], [], []] as never, holidays: [] };
    const rarely: Policy = { ...defaultPolicy, hours: nine };
    const { after, changed } = finish(session().run(defaultPolicy, rarely, 'critical'));
    expect(changed.length).toBeGreaterThan(0);
    const fresh = finish(session().run(rarely, rarely, 'critical'));
    expect(fresh.after).toEqual(after);
  });

  it('goes in small steps, so that it can be stopped', () => {
    expect([...session().look(defaultPolicy)]).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('a suggestion', () => {
  const findings = tickets.map((one) => findingsOf(one, defaultPolicy, period, goldenHearing));

  it('for few flags a day keeps within them and catches as many as it can', () => {
    const made = suggest(findings, defaultPolicy, period, { mostPerDay: 1 });
    expect(made).toMatchObject({ granted: true, caught: 1 });
  });

  it('for a share of escalations catches it with the fewest flags', () => {
    const made = suggest(findings, defaultPolicy, period, { leastCaught: 0.9 });
    expect(made?.granted).toBe(true);
    expect(made?.caught).toBeGreaterThanOrEqual(0.9);
  });

  it('says where a wish cannot be granted, and gives the nearest', () => {
    const made = suggest(findings, defaultPolicy, period, { mostPerDay: 0 });
    expect(made).toMatchObject({ granted: false });
    expect(made?.ringsPerDay).toBeGreaterThan(0);
  });
});
