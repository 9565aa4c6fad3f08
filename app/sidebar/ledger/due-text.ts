import type { Instant } from '../../../src/facts/instant';
import type { Promised } from '../../../src/ledgers/promises';
import type { Format } from '../../shared/i18n/format';
import type { useLedgerTexts } from './texts';

/** Until when a promise runs, both as a date and from now; for one that is settled, when that was. */
export function dueText(
  { state, due, keptAt }: Promised,
  asOf: Instant,
  t: ReturnType<typeof useLedgerTexts>,
  format: Format,
): string | undefined {
  const at = (one: Instant): string => format.moment(one, asOf);
  if (state === 'kept' || state === 'late') {
    if (keptAt !== undefined) return t('promises.due.keptAt', { at: at(keptAt) });
    return due === undefined ? undefined : t('promises.due.was', { at: at(due) });
  }
  if (due === undefined) return t(state === 'open' ? 'promises.due.condition' : 'promises.due.none');
  return asOf > due
    ? t('promises.due.past', { at: at(due), duration: format.duration(asOf - due) })
    : t('promises.due.ahead', { at: at(due), duration: format.duration(due - asOf) });
}
