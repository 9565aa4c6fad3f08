import type { Instant } from '../facts/instant';
import type { Numbers } from './numbers';
import { found, isFilled, unknown } from './outcome';
import type { Finding, Signal, View, ViewKey } from './types';

/**
 * Asks one sign. It is handed the parts that it declares and nothing else; where a part it cannot do without is absent
 * it is unknown. A ground of level 0, as an account may set it, is none. A sign that throws, or answers with a level
 * that is none, has failed: that is unknown too, and the others go on.
 */
export function runSignal(signal: Signal, view: Partial<View>, numbers: Numbers, asOf: Instant): Finding {
  const missing = signal.reads.filter((key) => view[key] === undefined);
  if (isFilled(missing)) return { outcome: 'unknown', missing };
  try {
    const finding = signal.evaluate(pick(view, signal.reads, signal.mayRead), numbers, asOf);
    return isSound(finding) ? withoutZeros(finding) : unknown('failed');
  } catch {
    return unknown('failed');
  }
}

function pick(view: Partial<View>, reads: readonly ViewKey[], mayRead: readonly ViewKey[] = []): View {
  const picked: Partial<Record<ViewKey, unknown>> = {};
  for (const key of reads) picked[key] = view[key];
  for (const key of mayRead) if (view[key] !== undefined) picked[key] = view[key];
  // The declared parts are there: absent ones were answered above, or may be absent.
  return picked as unknown as View;
}

const isSound = (finding: Finding): boolean =>
  finding.outcome !== 'raised' ||
  (finding.grounds.length > 0 && finding.grounds.every(({ level }) => level >= 0 && level <= 1));

function withoutZeros(finding: Finding): Finding {
  if (finding.outcome !== 'raised' || finding.grounds.every(({ level }) => level > 0)) return finding;
  return found(
    finding.grounds.filter(({ level }) => level > 0),
    ...(finding.missing ?? []),
  );
}
