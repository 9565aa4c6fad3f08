import type { Facts } from '../../../src/facts/facts';
import type { Message } from '../../../src/facts/message';
import type { Tone } from '../../../src/text/tone';
import { daysAgo, facts, HOUR, them, ticket, us, without } from '../facts';

/** Nothing but a conversation on a ticket of its own. */
export const talk = (...messages: readonly Message[]): Facts => facts({ messages });

/** Hears that much strain in whatever is said. */
export const strained = (strain: number): { readonly tone: Tone } => ({
  tone: { version: `strain ${strain}`, read: () => ({ strain, spans: [] }) },
});

/** Words that nothing here can read. */
export const FOREIGN = 'Das ist nicht in Ordnung, wo ist mein Paket?';

/** An exchange of three weeks ago: there is a reply of ours, in time. */
export const answered = [them(daysAgo(20)), us(daysAgo(20) + HOUR)];

/** So many turns of the customer's after it, each answered. */
export const theirs = (...texts: readonly string[]): Facts =>
  talk(
    ...answered,
    ...texts.flatMap((text, index) => [
      them(daysAgo(16 - index * 2), text),
      us(daysAgo(16 - index * 2) + HOUR, 'I see.'),
    ]),
  );

/** The conversation could not be read. */
export const unread = without(facts(), 'messages');

const { metrics: _metrics, ...rest } = ticket();
/** The metric set was not handed over. */
export const unmeasured = rest;
const { id: _id, ...draft } = unmeasured;
export const unsubmitted = draft;
