import type { Folded } from './fold';
import type { Span } from './span';
import type { FoundTopics, Topic } from './topics';

/** What a message says that asks for nothing more. */
export interface Closing {
  readonly thanks: boolean;
  /** The customer says that the matter is settled. */
  readonly solved: boolean;
}

/**
 * Reads a message that only closes: thanks, "works now", "got it", with greeting, wishes, names and emoji, and nothing
 * else. "Thanks, but it still fails" says more and is none.
 * @param words the author's own words, folded, everything else blanked
 * @param found the topics of `words`
 * @param original the text that the offsets of `words` lead back to
 * @param name the author's name, who may sign
 * @returns what it says, or `undefined` where anything is left that might want an answer
 */
export function readClosing(words: Folded, found: FoundTopics, original: string, name: string): Closing | undefined {
  const { text } = words;
  if (text.trim().length > LONGEST || /[?？]/.test(text) || found.failing || found.thanksAhead) return undefined;

  const closing = { thanks: found.thanks !== undefined, solved: found.solved !== undefined };
  if (!closing.thanks && !closing.solved && !found.received) return undefined;

  const rest = without(
    text,
    PLEASANTRIES.flatMap((topic) => found[topic] ?? []).concat(
      withEndings(text, found.solved),
      withEndings(text, found.praise),
    ),
  ).replace(KOREAN_NAME, blank);
  const names = new Set(name.normalize('NFC').toLowerCase().match(WORD));
  for (const word of rest.matchAll(WORD)) {
    if (!names.has(word[0]) && !isAddress(original, words.at(word.index))) return undefined;
  }
  return closing;
}

/** Longer messages hold more than thanks; it also bounds the work. */
const LONGEST = 240;

const PLEASANTRIES: readonly Topic[] = ['greeting', 'thanks', 'thankedFor', 'solved', 'received', 'praise', 'farewell'];

const WORD = /[\p{L}\p{N}]+/gu;

/** "홍길동 드림", "김상담님": a name with the word that makes it one. */
const KOREAN_NAME = /\p{Script=Hangul}{2,4}\s*(?:드림|올림|배상)|\p{Script=Hangul}{1,6}님/gu;

const blank = (phrase: string): string => ' '.repeat(phrase.length);

/** Blanks stretches in place, so that offsets stay. */
function without(text: string, spans: readonly Span[]): string {
  let rest = text;
  for (const { start, end } of spans) rest = rest.slice(0, start) + blank(rest.slice(start, end)) + rest.slice(end);
  return rest;
}

/** Phrases of Hangul end at the stem ("고쳐졌"): the same with the ending that clings to it. */
const withEndings = (text: string, phrases: readonly Span[] = []): readonly Span[] =>
  phrases.map(({ start, end }) => ({ start, end: end + (/^[가-힣]*/.exec(text.slice(end))?.[0].length ?? 0) }));

/** A capital inside a sentence: "Thanks Anna!". At the start of a sentence it says nothing ("Thanks. Broken."). */
const isAddress = (original: string, offset: number): boolean =>
  /^\p{Lu}/u.test(original.slice(offset, offset + 2)) && /[\p{L},] *$/u.test(original.slice(0, offset));
