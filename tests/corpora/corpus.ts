/** Messages that must raise a topic, and near-misses that must not. Written before the lexicon; none of them may equal a lexicon entry. */
export interface Corpus {
  readonly topic: string;
  readonly speaker: 'customer' | 'agent';
  readonly en: Sides;
  readonly ko: Sides;
}
export interface Sides {
  readonly match: readonly string[];
  readonly miss: readonly string[];
}
