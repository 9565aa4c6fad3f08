/** One line of the table: what is measured, what we hold ourselves to, what it came to here. */
export interface Row {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
}

/** A row of the table. Benchmarks judge nothing: a number that disappoints is printed like any other. */
export type Benchmark = (say: (line: string) => void) => Promise<readonly Row[]>;

/** The middle value; the mean of the middle two where their number is even. Rejects none: the machine is not ours alone. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const milliseconds = (ms: number): string => `${ms.toFixed(ms < 10 ? 2 : 0)} ms`;
