import type { Around } from './around';
import { isGenericEn } from './generic-en';
import { isGenericKo } from './generic-ko';
import { hasHangul } from './phrases/letters';
import type { Span } from './span';

/** Those of the apologies (sentences) that name nothing, by the rule of their language. */
export const findGenericApologies = (apologies: readonly Span[], around: Around): readonly Span[] =>
  apologies.filter((part) =>
    hasHangul(around.folded.slice(part.start, part.end)) ? isGenericKo(part, around) : isGenericEn(part, around),
  );
