import { BANDS } from '../../../src/health/band';
import type { Comparison } from '../../../src/tuning/session';
import { BandMark, toneOf } from '../../shared/BandMark';
import { useWords } from '../../shared/i18n/WordsContext';
import { Key } from './Key';
import { useTuningTexts } from './texts';

/** Tickets and customers by their worst band: bars for the eye, numbers beside them. */
export function BandTable({ comparison: { before, after } }: { comparison: Comparison }) {
  const t = useTuningTexts();
  const { t: words, format } = useWords();
  const most = Math.max(1, ...BANDS.flatMap((band) => [before.tickets[band], after.tickets[band]]));
  return (
    <table className="tuning-table">
      <caption>{t('bands.title')}</caption>
      <thead>
        <tr>
          <td rowSpan={2} />
          <th scope="colgroup" colSpan={2}>
            {t('bands.tickets')}
          </th>
          <th scope="colgroup" colSpan={2}>
            {t('bands.customers')}
          </th>
          <td rowSpan={2} className="tuning-bars">
            <Key />
          </td>
        </tr>
        <tr>
          <th scope="col">{t('result.now')}</th>
          <th scope="col">{t('result.draft')}</th>
          <th scope="col">{t('result.now')}</th>
          <th scope="col">{t('result.draft')}</th>
        </tr>
      </thead>
      <tbody>
        {BANDS.map((band) => (
          <tr key={band} data-band-row={band} data-tone={toneOf[band]}>
            <th scope="row">
              <BandMark band={band} size={14} /> {words(`band.${band}`)}
            </th>
            <td>{format.number(before.tickets[band])}</td>
            <td data-after="true">{format.number(after.tickets[band])}</td>
            <td>{format.number(before.customers[band])}</td>
            <td>{format.number(after.customers[band])}</td>
            <td className="tuning-bars" aria-hidden="true">
              <span className="tuning-bar" style={{ width: `${(100 * before.tickets[band]) / most}%` }} />
              <span
                className="tuning-bar tuning-bar-draft"
                style={{ width: `${(100 * after.tickets[band]) / most}%` }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
