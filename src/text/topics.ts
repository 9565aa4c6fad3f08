import { mixedScanner } from './joint';
import { en } from './lexicons/en';
import { ko } from './lexicons/ko';
import type { Lexicon, Topics } from './lexicons/lexicon';
import type { Found, PhraseBook } from './phrases';
import { lines } from './phrases/lines';

/** What phrases are about. */
export type Topic = keyof Topics;

const phraseBook = ({ classes, topics }: Lexicon): PhraseBook<Topic> => ({
  classes,
  phrases: Object.fromEntries(Object.entries(topics).map(([topic, said]) => [topic, lines(said)])) as Record<
    Topic,
    readonly string[]
  >,
});

/** One scan for all topics in all languages: people mix them, and a short message hardly tells its language. */
export const findTopics = mixedScanner<Topic>(phraseBook(en), phraseBook(ko));

/** What {@link findTopics} found in one text. */
export type FoundTopics = Found<Topic>;
