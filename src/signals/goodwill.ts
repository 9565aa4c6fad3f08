import { isFromCustomer } from '../facts/contact';
import { DAY, HOUR, type Instant } from '../facts/instant';
import type { Message } from '../facts/message';
import type { Customer } from '../facts/person';
import type { Ticket } from '../facts/ticket';
import type { Question } from '../ledgers/questions';
import { readMessage } from '../text/reading';
import type { Span } from '../text/span';
import type { Numbers, Scales } from './numbers';
import { found, isFilled } from './outcome';
import { ratedTickets } from './ratings';
import type { Evidence, Ground, Missing, Signal } from './types';
import { windowStart } from './waits';

/** What speaks for the relationship: thanks and praise, good ratings, prompt answers, long tenure. */
export const goodwill: Signal<'ticket' | 'customer', 'messages' | 'questions' | 'history'> = {
  id: 'goodwill',
  ledger: 'goodwill',
  reads: ['ticket', 'customer'],
  mayRead: ['messages', 'questions', 'history'],
  evaluate({ ticket, customer, messages, questions, history }, numbers, asOf) {
    const scale = numbers.scales.goodwill;
    const rated = ratedTickets(ticket, history, asOf - numbers.windows.patternDays * DAY);
    const missing: Missing[] = [];
    if (!messages || !questions) missing.push('messages');
    if (!history) missing.push('history');

    const grounds = [
      ...thanks(messages ?? [], numbers, asOf),
      ...goodRatings(rated, scale),
      ...quickAnswers(questions ?? [], numbers, asOf),
      ...tenure(customer, scale, ticket.createdAt),
    ];
    // It could be thanks. Beside other goodwill it would only add to it.
    if (!isFilled(grounds) && isUnread(messages ?? [], numbers, asOf)) missing.push('language');
    return found(grounds, ...missing);
  },
};

/** Whether the customer wrote something in another language since the window began. */
function isUnread(messages: readonly Message[], numbers: Numbers, asOf: Instant): boolean {
  const since = windowStart(numbers, asOf);
  return messages.some(
    (message) => isFromCustomer(message) && message.at >= since && readMessage(message).language === 'other',
  );
}

/** Praise, or the whole of a message that only thanks. Thanks inside a request are manners. */
export function thanksIn(message: Message): Span | undefined {
  const { closing, praise } = readMessage(message);
  return praise[0] ?? (closing?.thanks ? { start: 0, end: message.text.length } : undefined);
}

/** Messages that only thank, and praise. */
function thanks(messages: readonly Message[], numbers: Numbers, asOf: Instant): readonly Ground[] {
  const since = windowStart(numbers, asOf);
  const said = messages.flatMap((message): readonly Ground[] => {
    if (!isFromCustomer(message) || message.at < since) return [];
    const span = thanksIn(message);
    if (!span) return [];
    const evidence: Evidence = { kind: 'quote', message: message.id, at: message.at, ...span };
    return [{ fact: `thanks:${message.id}`, level: numbers.scales.goodwill.thanks, evidence: [evidence] }];
  });
  return said.slice(-numbers.scales.goodwill.mostThanks);
}

const goodRatings = (rated: readonly Ticket[], scale: Scale): readonly Ground[] =>
  rated
    .filter(({ rating }) => rating?.score === 'good')
    .slice(-scale.mostRatings)
    .map(({ id, updatedAt }) => ({
      fact: `rating:${id}`,
      level: scale.goodRating,
      evidence: [{ kind: 'event', what: 'rated-good', at: updatedAt, ...(id !== undefined && { ticket: id }) }],
    }));

function quickAnswers(questions: readonly Question[], numbers: Numbers, asOf: Instant): readonly Ground[] {
  const { quickAnswers: level, quickHours, leastQuickAnswers } = numbers.scales.goodwill;
  const since = windowStart(numbers, asOf);
  const quick = questions.filter(
    ({ at, answeredAt }) => answeredAt !== undefined && answeredAt >= since && answeredAt - at <= quickHours * HOUR,
  );
  const messages = new Set(quick.map(({ message }) => message));
  if (messages.size < leastQuickAnswers) return [];
  return [{ fact: 'quick-answers', level, evidence: [{ kind: 'count', what: 'quick-answers', n: messages.size }] }];
}

/** Measured when the ticket was opened: keeping a customer waiting earns none. */
function tenure({ createdAt }: Customer, scale: Scale, until: Instant): readonly Ground[] {
  if (createdAt === undefined) return [];
  const days = Math.floor((until - createdAt) / DAY);
  const years = Math.min(scale.mostYears, Math.floor(days / 365));
  if (years < 1) return [];
  return [
    { fact: 'tenure', level: scale.tenureYear * years, evidence: [{ kind: 'count', what: 'tenure-days', n: days }] },
  ];
}

type Scale = Scales['goodwill'];
