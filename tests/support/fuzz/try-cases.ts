import fc from 'fast-check';
import { anyCase, faultsOf } from './case';

export interface Tried {
  readonly cases: number;
  /** What went wrong, how to see it again, and the smallest case that was found for it. */
  readonly failure?: string;
}

/** Tries so many cases, always the same ones for a seed; ends at the first that fails. */
export async function tryCases(seed: number | undefined, numRuns: number): Promise<Tried> {
  const sound = fc.asyncProperty(anyCase(), async (one) => {
    const faults = await faultsOf(one);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
  const { numRuns: cases, ...outcome } = await fc.check(sound, {
    numRuns,
    ...(seed !== undefined && { seed }),
    // Making a case smaller may go on for long, and any will do.
    interruptAfterTimeLimit: LIMIT,
  });
  if (!outcome.failed || outcome.counterexample === null) return { cases };
  const { seed: from, counterexample, errorInstance } = outcome;
  const what = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return {
    cases,
    failure: `${cut(what)}\nFC_SEED=${from}\n${cut(fc.stringify(counterexample))}`,
  };
}

const LIMIT = 50_000;

/** A case may hold a comment of 64 kB. */
const cut = (text: string): string => (text.length > 4_000 ? `${text.slice(0, 4_000)} ...` : text);
