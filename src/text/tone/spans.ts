import type { Span } from '../span';

/**
 * Of runs of words that each add to a sum those that add most, in the order of the text: three, if the second and third
 * add a fair part of what the first does.
 */
export function hottest(words: readonly Span[], heat: Float64Array): readonly Span[] {
  const runs: { span: Span; sum: number }[] = [];
  let open: { start: number; end: number; sum: number } | undefined;
  words.forEach(({ start, end }, index) => {
    const sum = heat[index] ?? 0;
    if (sum <= 0) {
      open = undefined;
      return;
    }
    if (open) {
      open.end = end;
      open.sum += sum;
      runs[runs.length - 1] = { span: { start: open.start, end }, sum: open.sum };
    } else {
      open = { start, end, sum };
      runs.push({ span: { start, end }, sum });
    }
  });
  const strongest = Math.max(...runs.map(({ sum }) => sum));
  return runs
    .filter(({ sum }) => sum >= strongest * FAIR)
    .sort((a, b) => b.sum - a.sum)
    .slice(0, MOST)
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
}

const MOST = 3;
const FAIR = 0.3;
