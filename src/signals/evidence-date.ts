import type { Instant } from '../facts/instant';
import type { Evidence } from './types';

/**
 * When a piece of evidence came to be; undefined of a mere count. A wait is one piece of evidence from its beginning on: that
 * it still lasts is no news.
 */
export function evidenceDate(evidence: Evidence): Instant | undefined {
  if (evidence.kind === 'count') return undefined;
  return evidence.kind === 'wait' ? evidence.from : evidence.at;
}
