import { fold } from './fold';
import { has, topic } from './topics';

/** "Third time", "네 번째 문의": the customer counts how often they had to come. */
export const AGAIN = topic('again');

/** Words beside a count that make it one of something else: "third time lucky", "세 번째 사진", or praise. */
export const NOT_AGAIN = topic('noAgain', 'praise');

/** Whether a subject says so. */
export function saysAgain(subject: string): boolean {
  const { text } = fold(subject);
  return has(AGAIN, text) && !has(NOT_AGAIN, text);
}
