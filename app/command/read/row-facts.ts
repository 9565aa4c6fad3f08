import type { Facts } from '../../../src/facts/facts';
import { type Instant, MINUTE } from '../../../src/facts/instant';
import type { Message } from '../../../src/facts/message';
import { toChannel } from '../../../src/helpdesk/zendesk/channel';
import type { Row, Turn } from './row';

/** What a row says, for the engine. */
export interface RowFacts {
  readonly facts: Facts;
  readonly asOf: Instant;
}

/**
 * A row as the facts of one ticket. Turns without words are left out. The customer's other tickets are not known, so there
 * is no history and what needs one stays unknown.
 */
export const rowFacts = ({ lang, asOf: given, channel: name, status, turns }: Row): RowFacts => {
  const spoken = turns.filter(({ text }) => text.trim() !== '');
  const times = timesOf(spoken, given ?? undefined);
  const channel = toChannel(name);
  const messages = spoken.map((turn, index): Message => {
    const text = turn.text.replace(/\r\n?/g, '\n');
    return {
      // Padded: the engine orders messages of one moment by their ids.
      id: `t${String(index + 1).padStart(6, '0')}`,
      at: times[index] ?? 0,
      author: authors[turn.speaker],
      public: turn.public,
      channel,
      text,
      automatic: turn.speaker === 'system',
    };
  });
  const asOf = given ?? Math.max(...times);
  const facts: Facts = {
    ticket: {
      id: 1,
      subject: '',
      status,
      channel,
      createdAt: Math.min(...times),
      updatedAt: Math.max(Math.min(...times), ...times.filter((at) => at <= asOf)),
      requesterId: customerId,
      tags: [],
    },
    customer: { id: customerId, name: '', ...(lang && { locale: lang.toLowerCase() }), fields: {} },
    messages,
  };
  return { facts, asOf };
};

const customerId = 1;
const authors: Readonly<Record<Turn['speaker'], Message['author']>> = {
  customer: { id: customerId, name: '', kind: 'customer' },
  agent: { id: 2, name: '', kind: 'agent' },
  system: { name: '', kind: 'system' },
};

/** Where a row tells no time at all: any one does, a Monday morning is as good as another. */
const someMonday = Date.UTC(2026, 0, 5, 9);

/**
 * A missing time is one minute after the turn before; before the first known one, one minute ahead of the turn after.
 * Where none is known the last turn lies at `end`.
 */
const timesOf = (turns: readonly Turn[], end: Instant | undefined): readonly Instant[] => {
  const first = turns.findIndex(({ at }) => at !== undefined && at !== null);
  const times: Instant[] = [];
  for (const [index, { at }] of turns.entries()) {
    const known =
      first === -1
        ? (end ?? someMonday) - (turns.length - 1) * MINUTE
        : (turns[first]?.at ?? someMonday) - first * MINUTE;
    times.push(at ?? (index === 0 ? Math.max(0, known) : (times[index - 1] ?? known) + MINUTE));
  }
  return times;
};
