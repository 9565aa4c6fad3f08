import type { Found } from '../phrases';
import type { Saying, Speaker } from '../saying-ids';
import type { Span } from '../span';
import { actsOf } from './acts';
import { actsModel } from './model';

/**
 * Sentences that say a thing in words which no phrase knows, as the model hears it.
 * @param text the author's own words, folded, without quotations
 * @param parts its sentences
 */
export function actsIn(text: string, parts: readonly Span[], by: Speaker): Found<Saying> {
  const found: { [saying in Saying]?: Span[] } = {};
  for (const part of parts) {
    for (const saying of hearActs(text.slice(part.start, part.end), by)) {
      found[saying] ??= [];
      found[saying].push(part);
    }
  }
  return found;
}

const hearActs = actsOf(actsModel);
