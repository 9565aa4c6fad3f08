import type { Classes } from '../phrases/notation';

/**
 * How one language says things: classes of words, and for each saying the phrases over them, one a line. `a & b` is said
 * where a sentence holds both.
 */
export interface SayingBook<Saying extends string> {
  readonly classes: Classes;
  readonly says: {
    readonly [saying in Saying]?: {
      readonly says: string;
      /** They say it only in a sentence that names a time to come. */
      readonly timed?: string;
      /** In the same sentence they undo it. */
      readonly unless?: string;
    };
  };
}
