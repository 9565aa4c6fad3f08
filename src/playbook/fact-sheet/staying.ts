import { isFromCustomer } from '../../facts/contact';
import { DAY } from '../../facts/instant';
import { thanksIn } from '../../signals/goodwill';
import { quoteOf } from './evidence';
import { overdueOf, revenueOf } from './fields';
import { atLeast, type Conversation, exact } from './record';
import type { Line, Relationship, StayingId, Value } from './types';

/** What speaks for the relationship, as far as the record tells. */
export function stayingOf(about: Relationship, conversation: Conversation | undefined): readonly Line<StayingId>[] {
  const thanks = conversation?.contacts.filter(isFromCustomer).flatMap((message) => {
    const span = thanksIn(message);
    return span ? [quoteOf({ message: message.id, at: message.at, ...span })] : [];
  });
  const rated = about.signs
    .filter(({ ledger }) => ledger === 'goodwill')
    .flatMap(({ evidence }) => evidence)
    .filter((item) => item.kind === 'event' && item.what === 'rated-good');
  return [
    { id: 'revenue', value: revenueOf(about), evidence: [] },
    { id: 'tenure', value: tenureOf(about), evidence: [] },
    { id: 'good-ratings', value: ratingsOf(about), evidence: rated },
    { id: 'thanks', value: thanks ? exact(thanks.length) : { unknown: 'conversation' }, evidence: thanks ?? [] },
    { id: 'pays-on-time', value: overdueOf(about), evidence: [] },
  ];
}

/** Days since the helpdesk knows the customer; at least since their oldest ticket where it does not tell. */
function tenureOf({ facts: { customer, ticket, history }, asOf }: Relationship): Value {
  const days = (since: number): number => Math.max(0, Math.floor((asOf - since) / DAY));
  if (customer.createdAt !== undefined) return exact(days(customer.createdAt));
  const oldest = (history?.tickets ?? []).reduce((at, { createdAt }) => Math.min(at, createdAt), ticket.createdAt);
  return atLeast(days(oldest));
}

/** Good ones of all that were given. */
function ratingsOf({ told: { ratings, tickets } }: Relationship): Value {
  if (!ratings || !tickets) return { unknown: 'history' };
  return { n: ratings.good, of: ratings.good + ratings.bad, bound: tickets.bound };
}
