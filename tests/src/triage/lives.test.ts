import { describe, expect, it } from 'vitest';
import type { FlagEvent } from '../../../src/facts/flag-event';
import { causes } from '../../../src/flags/causes';
import { tagOf } from '../../../src/flags/flag-tags';
import { emptyTrail, told } from '../../../src/flags/trail';
import { encodeTrail } from '../../../src/flags/trail-json';
import { flagLives, trailOf } from '../../../src/triage/lives';
import { listed } from '../../support/board';
import { AGENT_ID, DAY, daysAgo, hoursAgo, NOW } from '../../support/facts';

const raised: FlagEvent = {
  id: 'e1',
  kind: 'occur',
  at: daysAgo(2),
  who: 'engine',
  severity: 'high',
  evidenceAt: daysAgo(2),
};
const taken: FlagEvent = { id: 'e2', kind: 'take-over', at: daysAgo(1), who: AGENT_ID };
const tagged = (...tags: readonly string[]) => listed(1, { tags, updatedAt: hoursAgo(5) });

describe('where a ticket’s flags stand', () => {
  it('is told by tags alone where the trail is missing, since the ticket last changed and by nobody', () => {
    const lives = flagLives(tagged(tagOf('legal', 'taken-over'), tagOf('churn', 'raised')), emptyTrail, NOW);
    expect(lives.get('legal')?.life.state).toEqual({ is: 'taken-over', at: hoursAgo(5), who: 0 });
    expect(lives.get('churn')?.life.state).toEqual({ is: 'raised', at: hoursAgo(5) });
    expect(lives.size).toBe(2);
  });

  it('is as grave by a tag alone as by the rule that set it: danger stays danger', () => {
    const lives = flagLives(tagged(...causes.map((cause) => tagOf(cause, 'raised'))), emptyTrail, NOW);
    const severity = (cause: (typeof causes)[number]) => lives.get(cause)?.life.severity;
    expect([severity('threat-of-harm'), severity('safety')]).toEqual(['critical', 'critical']);
    expect([severity('legal'), severity('help-wanted')]).toEqual(['high', 'high']);
    expect([severity('ignored'), severity('silent-customer')]).toEqual(['medium', 'low']);
  });

  it('counts a snooze of which nobody knows the end as seen: it must not sleep for ever', () => {
    const lives = flagLives(tagged(tagOf('legal', 'snoozed')), emptyTrail, NOW);
    expect(lives.get('legal')?.life.state.is).toBe('acknowledged');
  });

  it('is told by the trail, with who and when, whatever an older tag says', () => {
    const older = listed(1, { tags: [tagOf('legal', 'raised')], updatedAt: daysAgo(2) });
    const lives = flagLives(older, told('legal', raised, taken), NOW);
    expect(lives.get('legal')?.life.state).toEqual({ is: 'taken-over', at: daysAgo(1), who: AGENT_ID });
    const same = flagLives(tagged(tagOf('legal', 'taken-over')), told('legal', raised, taken), NOW);
    expect(same.get('legal')?.life.state).toEqual({ is: 'taken-over', at: daysAgo(1), who: AGENT_ID });
  });

  it('is told by the tags of a later change where the trail was read before that', () => {
    const lives = flagLives(tagged(tagOf('legal', 'resolved')), told('legal', raised, taken), NOW);
    expect(lives.get('legal')).toMatchObject({ byTag: true, life: { state: { is: 'resolved' } } });
  });

  it('is raised again where a snooze has run out', () => {
    const snooze: FlagEvent = { id: 'e2', kind: 'snooze', at: daysAgo(1), who: AGENT_ID, until: hoursAgo(1) };
    expect(flagLives(tagged(), told('legal', raised, snooze), NOW).get('legal')?.life.state).toEqual({
      is: 'raised',
      at: hoursAgo(1),
    });
    expect(flagLives(tagged(), told('legal', raised, snooze), hoursAgo(2)).get('legal')?.life.state.is).toBe('snoozed');
  });

  it('is raised again then although the tag, which nobody has written since, says that it rests', () => {
    const snooze: FlagEvent = { id: 'e2', kind: 'snooze', at: daysAgo(1), who: AGENT_ID, until: hoursAgo(1) };
    const lives = flagLives(tagged(tagOf('legal', 'snoozed')), told('legal', raised, snooze), NOW);
    expect(lives.get('legal')?.life.state).toEqual({ is: 'raised', at: hoursAgo(1) });
  });

  it('counts at once what somebody did whose clock is ahead', () => {
    const ahead = { ...taken, at: NOW + DAY };
    expect(flagLives(tagged(), told('legal', raised, ahead), NOW).get('legal')?.life.state.is).toBe('taken-over');
  });

  it('has the latest words of a call for help', () => {
    const call = (id: string, at: number, note: string): FlagEvent => ({ id, kind: 'call', at, who: AGENT_ID, note });
    const trail = told(
      'help-wanted',
      call('c1', daysAgo(2), 'Lost.'),
      call('c2', daysAgo(1), 'Refund above my limit.'),
    );
    const known = flagLives(tagged(), trail, NOW).get('help-wanted');
    expect(known).toMatchObject({
      note: 'Refund above my limit.',
      life: { state: { is: 'raised' }, severity: 'high' },
    });
  });
});

describe('what happened to a ticket’s flags', () => {
  it('is what the list told and what somebody read, each event once', () => {
    const trailText = encodeTrail(told('legal', raised));
    const whole = trailOf({ trailText }, told('legal', raised, taken));
    expect(whole.events.legal?.map(({ id }) => id)).toEqual(['e1', 'e2']);
  });

  it('is what was read where the list tells nothing, or nothing that can be read', () => {
    const read = told('legal', raised);
    expect(trailOf({}, read)).toEqual(read);
    expect(trailOf({ trailText: 'cut off {' }, read)).toEqual(read);
  });
});
