import { memoised } from '../facts/memo';
import type { Message } from '../facts/message';
import { AGAIN, NOT_AGAIN } from './again';
import { looksAutomatic } from './automatic';
import { type Closing, readClosing } from './closing';
import { fold } from './fold';
import { type FollowUpDay, followUpDay } from './follow-up-day';
import { findOffers } from './offers';
import { ownLines } from './own-words';
import type { Matcher } from './phrases';
import { findQuestions } from './questions';
import { sentences } from './sentences';
import type { Span } from './span';
import { has, topic } from './topics';

/** What one message says. Spans are whole sentences and point into `Message.text`. */
export interface Reading {
  /** A machine wrote it, as the helpdesk or the words tell. */
  readonly automatic: boolean;
  /** Present where the message only closes (thanks, "works now") and wants no answer. */
  readonly closing?: Closing;
  readonly questions: readonly Span[];
  readonly praise: readonly Span[];
  /** "It still fails." */
  readonly failing: readonly Span[];
  /** "This is the third time." */
  readonly again: readonly Span[];
  /** Something is wrong, in words. */
  readonly trouble: readonly Span[];
  /** For what was done, not in advance. */
  readonly thanks: readonly Span[];
  readonly acknowledging: readonly Span[];
  readonly apologies: readonly Span[];
  /** What we can really do; first what can be taken at once. */
  readonly offers: readonly Span[];
  readonly followUps: readonly Span[];
  /** The day that the last of `followUps` names, counted from the message's own. */
  readonly followUpDay?: FollowUpDay;
  /** "It is fixed now." */
  readonly fixes: readonly Span[];
}

/** Reads a message, once for as long as the message object lives. */
export const readMessage: (message: Message) => Reading = memoised((message) => {
  const { text } = message;
  const folded = fold(text);
  const lines = ownLines(folded.text);
  const parts = lines.flatMap((line) => sentences(folded.text, line));

  const original = (span: Span): Span => ({ start: folded.at(span.start), end: folded.at(span.end) });
  const about = (wanted: Matcher, unless?: Matcher): readonly Span[] =>
    sentencesWith(folded.text, parts, wanted, unless).map(original);

  const announced = sentencesWith(folded.text, parts, FOLLOW_UP);
  const day = followUpDay(folded.text, announced);
  const closing = readClosing({ ...folded, text: only(folded.text, lines) }, text, message.author.name);
  return {
    automatic: message.automatic || looksAutomatic(folded.text, parts),
    ...(closing && { closing }),
    questions: findQuestions(folded.text, parts).map(original),
    praise: about(PRAISE),
    failing: about(FAILING),
    again: about(AGAIN, NOT_AGAIN),
    trouble: about(TROUBLE),
    thanks: about(THANKS, THANKS_AHEAD),
    acknowledging: about(ACKNOWLEDGE),
    apologies: about(APOLOGIZE, NO_APOLOGY),
    offers: findOffers(folded.text, parts).map(original),
    followUps: announced.map(original),
    ...(day && { followUpDay: day }),
    fixes: about(FIX),
  };
});

const PRAISE = topic('praise');
const FAILING = topic('failing');
const TROUBLE = topic('trouble');
const THANKS = topic('thanks');
const THANKS_AHEAD = topic('thanksAhead');
const ACKNOWLEDGE = topic('acknowledge');
const APOLOGIZE = topic('apologize');
const NO_APOLOGY = topic('noApology');
const FOLLOW_UP = topic('followUp');
const FIX = topic('fix');

/** Sentences that a phrase begins in, less those that also hold one of `unless`. One pass over the whole text. */
function sentencesWith(text: string, parts: readonly Span[], wanted: Matcher, unless?: Matcher): readonly Span[] {
  const hits = wanted(text);
  if (hits.length === 0) return NONE;
  return parts.filter(
    (part) =>
      hits.some(({ start }) => part.start <= start && start < part.end) &&
      !(unless && has(unless, text.slice(part.start, part.end))),
  );
}

const NONE: readonly Span[] = [];

/** Blanks everything but the given stretches; offsets stay. */
function only(text: string, kept: readonly Span[]): string {
  let result = '';
  for (const { start, end } of kept) result += ' '.repeat(start - result.length) + text.slice(start, end);
  return result;
}
