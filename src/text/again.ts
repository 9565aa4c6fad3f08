import { fold } from './fold';
import { findTopics } from './topics';

/** Whether a subject counts how often the customer had to come: "third time", "네 번째 문의". */
export function saysAgain(subject: string): boolean {
  const { again, noAgain, praise } = findTopics(fold(subject).text);
  return again !== undefined && !noAgain && !praise;
}
