import type { Promised } from '../../../src/ledgers/promises';
import type { Format } from '../../shared/i18n/format';
import type { useLedgerTexts } from './texts';

/** What the due list comes to: "1 overdue · 2 open". Undefined where nothing is owed. */
export function dueSummary(
  promises: readonly Promised[],
  t: ReturnType<typeof useLedgerTexts>,
  format: Format,
): string | undefined {
  const inState = (wanted: Promised['state']): number => promises.filter(({ state }) => state === wanted).length;
  const [overdue, open] = [inState('broken'), inState('open')];
  const parts = [
    ...(overdue > 0 ? [t('summary.overdue', { number: format.number(overdue) })] : []),
    ...(open > 0 ? [t('summary.open', { number: format.number(open) })] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : undefined;
}
