import { memo, useId } from 'react';
import type { Instant } from '../../../src/facts/instant';
import type { TicketId } from '../../../src/facts/ticket';
import type { Evidence } from '../../../src/signals/types';
import { BandMark, toneOf } from '../../shared/BandMark';
import { useWords } from '../../shared/i18n/WordsContext';
import { evidenceText } from '../../shared/report/evidence-text';
import type { RowView } from '../scoring/messages';
import { useBoardTexts } from '../texts';
import { RowFlags } from './RowFlags';

interface RowProps {
  readonly view: RowView;
  readonly asOf: Instant;
  readonly height: number;
  readonly open: boolean;
  readonly toggle: (ticket: TicketId) => void;
  readonly openTicket: (ticket: TicketId) => void;
  /** The host did not bring the ticket to the front. */
  readonly refused: boolean;
}

/** One ticket in short: how the customer is, why, since when they wait, what is due, and whose it is. Drawn again only where that changes. */
export const Row = memo(function Row({ view, asOf, height, open, toggle, openTicket, refused }: RowProps) {
  const t = useBoardTexts();
  const words = useWords();
  const { row, change, messages, assignee, group, brand } = view;
  const pointedAt = (evidence: Evidence) =>
    evidence.kind === 'quote' ? messages?.find((message) => message.id === evidence.message) : undefined;
  const id = useId();
  return (
    <div className="row" style={{ height }} data-open={open} data-tone={toneOf[row.band]}>
      <div className="row-band">
        <BandMark band={row.band} size={18} />
        <span className="row-band-name">{words.t(`band.${row.band}`)}</span>
        {row.scored && <span className="row-score">{words.format.number(row.score)}</span>}
        {row.trend && row.trend !== 'flat' && (
          <span className="row-trend" data-trend={row.trend}>
            <span aria-hidden="true">{row.trend === 'worse' ? '↘' : '↗'}</span>
            <span className="hidden-text">{words.t(`badge.${row.trend}`)}</span>
          </span>
        )}
      </div>
      <div className="row-what">
        <p className="row-subject">
          <button
            type="button"
            className="row-button"
            data-row-button
            aria-expanded={open}
            aria-controls={id}
            onClick={() => toggle(row.ticket)}
          >
            {row.subject || t('row.noSubject')}
          </button>
          {change && (
            <span className="row-change" data-change-mark={change}>
              {t(`changes.${change}`)}
            </span>
          )}
        </p>
        <p className="row-who">
          <button
            type="button"
            className="link"
            data-open-ticket
            aria-label={words.t('evidence.openTicket', { ticket: row.ticket })}
            onClick={() => openTicket(row.ticket)}
          >
            #{row.ticket}
          </button>
          <span>{row.customer.name}</span>
          {brand !== undefined && <span className="row-brand">{brand}</span>}
          {refused && <span role="alert">{words.t('notice.unsupported.title')}</span>}
        </p>
      </div>
      <div className="row-why" id={id}>
        <RowFlags flags={row.flags} asOf={asOf} />
        <ul className="row-reasons">
          {row.reasons.map(({ sign, evidence: [first] }) => (
            <li key={sign}>
              <span className="row-reason">{words.t(`signal.${sign}`)}</span>
              {first && <span className="row-evidence"> {evidenceText(first, pointedAt(first), row.asOf, words)}</span>}
            </li>
          ))}
          {row.reasons.length === 0 && row.flags.length === 0 && (
            <li className="row-evidence">{t(`row.nothing.${row.depth}`)}</li>
          )}
        </ul>
      </div>
      <div className="row-when">
        {row.waitingSince !== undefined && (
          <p>{t('row.waiting', { duration: shortly(asOf - row.waitingSince, words.format) })}</p>
        )}
        {row.due && (
          <p data-due={row.due.at < asOf ? 'past' : 'ahead'}>
            {t(`row.due.${row.due.what}`, {
              when: row.due.what === 'promise' ? words.format.when(row.due.at, asOf) : words.format.day(row.due.at),
            })}
          </p>
        )}
      </div>
      <div className="row-whose">
        <p>{assignee ?? t('row.unassigned')}</p>
        {group !== undefined && <p className="row-group">{group}</p>}
      </div>
    </div>
  );
});

/** Its largest unit alone: a row has no room for minutes beside days. */
const shortly = (ms: number, format: ReturnType<typeof useWords>['format']): string => {
  const unit = units.find((size) => ms >= size) ?? 60_000;
  return format.duration(Math.max(unit, Math.floor(ms / unit) * unit));
};

const units = [86_400_000, 3_600_000, 60_000] as const;
