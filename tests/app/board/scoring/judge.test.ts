import { describe, expect, it } from 'vitest';
import { createJudge } from '../../../../app/board/scoring/judge';
import { createOpenTickets } from '../../../../app/board/scoring/ledger';
import type { ListedTicket } from '../../../../src/facts/listed-ticket';
import type { Message } from '../../../../src/facts/message';
import { tagOf } from '../../../../src/flags/flag-tags';
import { reviewed, told } from '../../../../src/flags/trail';
import { defaultPolicy } from '../../../../src/health/policy';
import { listed } from '../../../support/board';
import {
  AGENT_ID,
  CUSTOMER_ID,
  daysAgo,
  history,
  hoursAgo,
  minutesAgo,
  NOW,
  pastTicket,
  them,
  us,
} from '../../../support/facts';
import { hearing } from '../../../support/hearing';

function judging(one: ListedTicket, messages?: readonly Message[]) {
  const tickets = createOpenTickets();
  const none = new Map<number, string>();
  tickets.take({ tickets: [one], names: { groups: none, people: none, brands: none }, hasMore: false, cut: false });
  if (messages) tickets.takeMessages(one.ticket.id, messages);
  const judge = createJudge({ tickets, policy: defaultPolicy, baseline: undefined });
  return { tickets, judge, whole: () => judge.whole(one.ticket.id, NOW, hearing) };
}

const threat = [
  them(daysAgo(2), 'The lamp broke.'),
  us(daysAgo(2) + 60_000, 'We see to it.'),
  them(hoursAgo(3), 'My lawyer will send you a letter.'),
];

describe('a row that is judged', () => {
  it('is told how deep it was read: the list, the history, the words', () => {
    const { tickets, judge, whole } = judging(listed(1));
    expect(judge.quickly(1, NOW)?.depth).toBe('list');
    tickets.takeHistories(new Map([[CUSTOMER_ID, history([pastTicket(50, 40)])]]));
    expect([judge.quickly(1, NOW)?.depth, whole()?.depth]).toEqual(['history', 'history']);
    tickets.takeMessages(1, threat);
    expect([judge.quickly(1, NOW)?.depth, whole()?.depth]).toEqual(['history', 'words']);
  });

  it('is none where the ticket is not there', () => {
    const { judge } = judging(listed(1));
    expect([judge.quickly(2, NOW), judge.whole(2, NOW, hearing)]).toEqual([undefined, undefined]);
  });

  it('raises what was said once it is heard, and not before', () => {
    const { judge, whole } = judging(listed(1), threat);
    expect(judge.quickly(1, NOW)?.flags.map(({ cause }) => cause)).not.toContain('legal');
    expect(whole()?.flags.map(({ cause, state }) => [cause, state.is])).toContainEqual(['legal', 'raised']);
    expect(judge.whole(1, NOW, {})?.flags.map(({ cause }) => cause)).not.toContain('legal');
  });

  it('gives no points and no flag for a sign that somebody quieted, until the customer says it again', () => {
    const said = [them(hoursAgo(3), 'I will post this on Twitter for everybody to see.')];
    const loud = judging(listed(1), said).whole();
    const { tickets, judge, whole } = judging(listed(1), said);
    const quiet = { id: 'q1', kind: 'quiet', who: AGENT_ID, sign: 'public-complaint', reason: 'A joke.' } as const;
    tickets.takeTrail(1, reviewed({ ...quiet, at: hoursAgo(1) }));
    const quieted = whole();
    expect([loud, quieted].map((row) => row?.reasons.some(({ sign }) => sign === 'public-complaint'))).toEqual([
      true,
      false,
    ]);
    expect([loud, quieted].map((row) => row?.flags.some(({ cause }) => cause === 'public'))).toEqual([true, false]);
    expect(quieted?.score).toBeGreaterThan(loud?.score ?? 100);
    // A page that shows the whole reading shows it without that sign too.
    expect(judge.factsOf(1, NOW)?.quieted?.map(({ sign }) => sign)).toEqual(['public-complaint']);

    // What was said by a clock that is ahead counts from now on.
    const ahead = judging(listed(1), said);
    ahead.tickets.takeTrail(1, reviewed({ ...quiet, at: NOW + 5_000 }));
    expect(ahead.whole()?.reasons.map(({ sign }) => sign)).not.toContain('public-complaint');

    tickets.takeMessages(1, [...said, them(minutesAgo(10), 'I mean it: I will post this on Twitter.')]);
    expect(whole()?.flags.map(({ cause }) => cause)).toContain('public');
  });

  it('has the flags where their trail puts them, and their tags where there is no trail', () => {
    const { tickets, whole } = judging(listed(1, { tags: [tagOf('churn', 'taken-over')] }), threat);
    tickets.takeTrail(
      1,
      told(
        'legal',
        { id: 'a', kind: 'occur', at: hoursAgo(2), who: 'engine', severity: 'high', evidenceAt: hoursAgo(3) },
        { id: 'b', kind: 'take-over', at: hoursAgo(1), who: AGENT_ID },
      ),
    );
    const states = new Map(whole()?.flags.map(({ cause, state }) => [cause, state]));
    expect(states.get('legal')).toEqual({ is: 'taken-over', at: hoursAgo(1), who: AGENT_ID });
    expect(states.get('churn')?.is).toBe('taken-over');
  });

  it('knows the trend only where it was judged whole', () => {
    const { judge, whole } = judging(listed(1), threat);
    expect(judge.quickly(1, NOW)).not.toHaveProperty('trend');
    expect(whole()?.trend).toBeDefined();
  });
});
