import { memoised } from '../facts/memo';
import type { Message } from '../facts/message';
import { notAgain } from './again';
import { looksAutomatic } from './automatic';
import { type Closing, readClosing } from './closing';
import { dissect } from './dissect';
import { findFixes } from './fixes';
import { type FollowUpDay, followUpDay } from './follow-up-day';
import { findGenericApologies } from './generic-apologies';
import { type Language, languageOf } from './language';
import { findOffers } from './offers';
import { findQuestions } from './questions';
import { partsWith } from './sentences';
import type { Span } from './span';

/** What one message says. Spans are whole sentences and point into `Message.text`. */
export interface Reading {
  /** A machine wrote it, as the helpdesk or the words tell. */
  readonly automatic: boolean;
  readonly language: Language;
  /** Lines that the author wrote. */
  readonly own: readonly Span[];
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
  /** Those of them that name nothing. */
  readonly genericApologies: readonly Span[];
  /** What we can really do; first what can be taken at once. */
  readonly offers: readonly Span[];
  readonly followUps: readonly Span[];
  /** The day that the last of `followUps` names, counted from the message's own. */
  readonly followUpDay?: FollowUpDay;
  /** "It is fixed now." */
  readonly fixes: readonly Span[];
  /** "It works now", whatever else is said. */
  readonly solved: readonly Span[];
}

/** Reads a message, once for as long as the message object lives. */
export const readMessage: (message: Message) => Reading = memoised((message) => {
  const { own, folded, lines, sentences: parts, topics: found, original } = dissect(message);
  const about = (wanted: readonly Span[] | undefined, unless?: readonly Span[]): readonly Span[] =>
    partsWith(parts, wanted, unless).map(original);

  const announced = partsWith(parts, found.followUp);
  const day = followUpDay(announced, found);
  const failing = partsWith(parts, found.failing, found.noFailing);
  const apologies = partsWith(parts, found.apologize, found.noApology);
  const closing = readClosing({ ...folded, text: own }, found, message.text, message.author.name);
  return {
    automatic: message.automatic || looksAutomatic(own, parts, found),
    language: languageOf(own),
    own: lines.map(original),
    ...(closing && { closing }),
    questions: findQuestions(own, parts, found).map(original),
    praise: about(found.praise, found.noPraise),
    failing: failing.map(original),
    again: about(found.again, notAgain(found)),
    trouble: about(found.trouble, found.noTrouble),
    thanks: about(found.thanks, found.thanksAhead),
    acknowledging: about(found.acknowledge, found.noAcknowledge),
    apologies: apologies.map(original),
    genericApologies: findGenericApologies(apologies, { folded: own, parts, found }).map(original),
    offers: findOffers(own, parts, found).map(original),
    followUps: announced.map(original),
    ...(day && { followUpDay: day }),
    fixes: findFixes(own, parts, found).map(original),
    solved: about(found.solved, [...failing, ...(found.noSolved ?? [])]),
  };
});
