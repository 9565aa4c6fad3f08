import type { ReactNode } from 'react';
import type { HealthReport, ScoreRow, SignalResult } from '../../../src/report/types';
import type { SignalId } from '../../../src/signals/types';
import { useWords } from '../i18n/WordsContext';
import { EvidenceList } from './EvidenceList';

interface WhyListProps {
  readonly report: HealthReport;
  /** What can be done about the reading of a sign, below its evidence. */
  readonly tools?: (sign: SignalId) => ReactNode;
}

/** The sum that makes the score, each row with what it stands on, and what is raised without points of its own. */
export function WhyList({ report, tools = () => null }: WhyListProps) {
  const { t, format } = useWords();
  const { rows, signals, band, score, scored, backToHealthy } = report;
  const byId = new Map(signals.map((signal) => [signal.id, signal]));
  const free = signals.filter(
    ({ outcome, points, ledger }) => outcome === 'raised' && points === 0 && ledger !== 'goodwill',
  );
  const judged = band !== 'new' && band !== 'unknown';
  return (
    <div className="why">
      {rows.length <= 1 && free.length === 0 && <p>{t('why.nothing')}</p>}
      {judged && (
        <ol className="why-rows">
          {rows.map((row) => (
            <WhyRow key={`${row.kind} ${row.id}`} row={row} signal={row.id && byId.get(row.id)} tools={tools} />
          ))}
          {scored && (
            <li className="why-row why-total">
              <span className="why-name">{t('why.total')}</span>
              <span className="why-points">{format.number(score)}</span>
            </li>
          )}
        </ol>
      )}
      {free.length > 0 && (
        <section className="why-free">
          <h3 className="part-title">{t('why.also')}</h3>
          <ul>
            {free.map((signal) => (
              <li key={signal.id} className="why-row">
                <span className="why-name">{t(`signal.${signal.id}`)}</span>
                {signal.countedUnder && (
                  <p className="why-under">{t('why.countedUnder', { signal: t(`signal.${signal.countedUnder}`) })}</p>
                )}
                <EvidenceList evidence={signal.evidence} first={signal.countedUnder === undefined ? 3 : 0} />
                {tools(signal.id)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {backToHealthy.length > 0 && (
        <p className="why-hint" data-back-to-healthy={backToHealthy.join(' ')}>
          {t('why.backToHealthy', { signals: format.list(backToHealthy.map((id) => t(`signal.${id}`))) })}
        </p>
      )}
    </div>
  );
}

interface WhyRowProps extends Required<Pick<WhyListProps, 'tools'>> {
  readonly row: ScoreRow;
  readonly signal: SignalResult | undefined;
}

function WhyRow({ row, signal, tools }: WhyRowProps) {
  const { t, format } = useWords();
  const sign = row.id ? t(`signal.${row.id}`) : '';
  const name = row.kind === 'sign' ? sign : t(`why.${row.kind}`, { signal: sign });
  const stands = row.kind === 'sign' || row.kind === 'goodwill';
  return (
    <li className="why-row" data-row={row.kind} data-points={row.points} {...(row.id && { 'data-row-sign': row.id })}>
      <span className="why-name">{name}</span>
      <span className="why-points">{row.kind === 'start' ? format.number(row.points) : format.signed(row.points)}</span>
      {signal && stands && <EvidenceList evidence={signal.evidence} />}
      {row.kind === 'sign' && row.id && tools(row.id)}
    </li>
  );
}
