import { mixedScanner, type ScanParts } from './joint';
import { en } from './lexicons/en';
import { ko } from './lexicons/ko';
import type { Lexicon, Topics } from './lexicons/lexicon';
import type { Found, PhraseBook } from './phrases';
import { lines } from './phrases/lines';

/** What phrases are about. */
export type Topic = keyof Topics;

const phraseBook = <T extends Topic>(
  { classes, topics }: Lexicon,
  wanted: readonly T[] = Object.keys(topics) as T[],
): PhraseBook<T> => ({
  classes,
  phrases: Object.fromEntries(wanted.map((topic) => [topic, lines(topics[topic])])) as Record<T, readonly string[]>,
});

/** One scan for all topics in all languages: people mix them, and a short message hardly tells its language. */
export const findTopics = mixedScanner<Topic>(phraseBook(en), phraseBook(ko));

/** The same for a few topics, which thousands of short texts are asked for before anything else is to be read. */
export const topicScanner = <T extends Topic>(...topics: readonly T[]): ScanParts<T> =>
  mixedScanner(phraseBook(en, topics), phraseBook(ko, topics));

/** What {@link findTopics} found in one text. */
export type FoundTopics = Found<Topic>;
