import { en } from './lexicons/en';
import { ko } from './lexicons/ko';
import type { Lexicon } from './lexicons/lexicon';
import { type Found, scanner } from './phrases';

/** What phrases are about. */
export type Topic = keyof Lexicon;

/** One scan for all topics in all languages: people mix them, and a short message hardly tells its language. */
export const findTopics = scanner<Topic>({ phrases: en }, { phrases: ko });

/** What {@link findTopics} found in one text. */
export type FoundTopics = Found<Topic>;
