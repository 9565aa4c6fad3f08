import { memoised } from '../facts/memo';
import type { Message } from '../facts/message';
import { notAgain } from './again';
import { looksAutomatic } from './automatic';
import { type Closing, readClosing } from './closing';
import { fold } from './fold';
import { type FollowUpDay, followUpDay } from './follow-up-day';
import { type Language, languageOf } from './language';
import { findOffers } from './offers';
import { ownLines } from './own-words';
import { findQuestions } from './questions';
import { findSayings, type Sayings } from './sayings';
import { partsWith, sentences } from './sentences';
import type { Span } from './span';
import { findTopics } from './topics';

/** What one message says. Spans are whole sentences and point into `Message.text`. */
export interface Reading {
  /** A machine wrote it, as the helpdesk or the words tell. */
  readonly automatic: boolean;
  readonly language: Language;
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
  /** What signs, flags and ledgers listen for. */
  readonly sayings: Sayings;
}

/** Reads a message, once for as long as the message object lives. */
export const readMessage: (message: Message) => Reading = memoised((message) => {
  const { text, author } = message;
  const folded = fold(text);
  const lines = ownLines(folded.text);
  const own = only(folded.text, lines);
  const parts = lines.flatMap((line) => sentences(own, line));
  const found = findTopics(own);

  const original = (span: Span): Span => ({ start: folded.at(span.start), end: folded.at(span.end) });
  const about = (wanted: readonly Span[] | undefined, unless?: readonly Span[]): readonly Span[] =>
    partsWith(parts, wanted, unless).map(original);

  const said = findSayings(own, parts);
  const announced = partsWith(parts, found.followUp);
  const day = followUpDay(announced, found);
  const closing = readClosing({ ...folded, text: own }, found, text, author.name);
  return {
    automatic: message.automatic || looksAutomatic(own, parts, found),
    language: languageOf(own),
    ...(closing && { closing }),
    questions: findQuestions(own, parts, found).map(original),
    praise: about(found.praise),
    failing: about(found.failing),
    again: about(found.again, notAgain(found)),
    trouble: about(found.trouble),
    thanks: about(found.thanks, found.thanksAhead),
    acknowledging: about(found.acknowledge),
    apologies: about(found.apologize, found.noApology),
    offers: findOffers(own, parts, found).map(original),
    followUps: announced.map(original),
    ...(day && { followUpDay: day }),
    fixes: about(found.fix),
    sayings: mapped(said, original),
  };
});

const mapped = (sayings: Sayings, original: (span: Span) => Span): Sayings =>
  Object.fromEntries(Object.entries(sayings).map(([saying, spans]) => [saying, spans.map(original)]));

/** Blanks everything but the given stretches; offsets stay. */
function only(text: string, kept: readonly Span[]): string {
  let result = '';
  for (const { start, end } of kept) {
    result += `${NEW_LINE.repeat(start - result.length)}${text.slice(start, end)}`;
  }
  return result;
}

/** A blank that no phrase and no sentence reaches across. */
const NEW_LINE = '\n';
