import type { Found } from '../phrases';
import type { Saying, Speaker } from '../saying-ids';
import type { Span } from '../span';
import { actsOf } from './acts';
import { actsModel } from './model';

/** What the model makes of sentences, by what they say. */
export interface ActsFound {
  /** Those that say it in words which no phrase knows. */
  readonly heard: Found<Saying>;
  /** Those that do not, though a phrase for it may stand in them. */
  readonly denied: Found<Saying>;
}

/**
 * @param text the author's own words, folded, without quotations
 * @param parts its sentences
 */
export function actsIn(text: string, parts: readonly Span[], by: Speaker): ActsFound {
  const found: Record<keyof ActsFound, { [saying in Saying]?: Span[] }> = { heard: {}, denied: {} };
  for (const part of parts) {
    const sound = hearActs(text.slice(part.start, part.end), by);
    for (const way of ['heard', 'denied'] as const) {
      for (const saying of sound[way]) {
        found[way][saying] ??= [];
        found[way][saying].push(part);
      }
    }
  }
  return found;
}

const hearActs = actsOf(actsModel);
