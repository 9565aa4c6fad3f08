import { fold } from './fold';
import type { Span } from './span';
import { type FoundTopics, topicScanner } from './topics';

/** Words beside a count that make it one of something else: "third time lucky", "세 번째 사진", or praise. */
export const notAgain = ({ noAgain = [], praise = [] }: Pick<FoundTopics, 'noAgain' | 'praise'>): readonly Span[] => [
  ...noAgain,
  ...praise,
];

/** Whether a subject counts how often the customer had to come: "third time", "네 번째 문의". */
export function saysAgain(subject: string): boolean {
  const { text } = fold(subject);
  const found = findAgain(text, [{ start: 0, end: text.length }]);
  return found.again !== undefined && notAgain(found).length === 0;
}

const findAgain = topicScanner('again', 'noAgain', 'praise');
