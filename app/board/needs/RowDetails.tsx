import '../../shared/report/report.css';
import { useEffect, useRef } from 'react';
import type { BoardRow } from '../../../src/triage/types';
import { CalledWrong } from '../../shared/flags/CalledWrong';
import { CallWrong } from '../../shared/flags/CallWrong';
import { useWords } from '../../shared/i18n/WordsContext';
import { ConversationProvider } from '../../shared/report/conversation';
import { TrendMark } from '../../shared/report/TrendMark';
import { WhyList } from '../../shared/report/WhyList';
import { TroubleNotice } from '../../shared/TroubleNotice';
import type { BoardDesk } from '../board-desk';
import type { Reading, Scoring } from '../scoring/scoring';
import { useBoardTexts } from '../texts';
import { BrowserOnly, FlagDesk } from './FlagDesk';
import { LastWords } from './LastWords';
import { useReading } from './use-reading';
import { useTicketFlags } from './use-ticket-flags';

interface RowDetailsProps {
  readonly row: BoardRow;
  readonly scoring: Scoring;
  readonly desk: BoardDesk;
  readonly tellHeight: (pixels: number) => void;
}

/** The whole reading of a ticket, below its row: its messages are read when it is first opened, and once. */
export function RowDetails({ row, scoring, desk, tellHeight }: RowDetailsProps) {
  const t = useBoardTexts();
  const box = useRef<HTMLDivElement>(null);
  const { reading, trouble, retry, judgeAgain } = useReading(row, scoring, desk);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => tellHeight(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [tellHeight]);
  return (
    <div className="details" ref={box} data-reading={reading ? 'done' : trouble ? 'failed' : 'reading'}>
      {trouble && <TroubleNotice trouble={trouble} retry={retry} />}
      {!reading && !trouble && (
        <p className="board-note" role="status">
          {t('details.reading')}
        </p>
      )}
      {reading && <Whole reading={reading} judgeAgain={judgeAgain} scoring={scoring} desk={desk} />}
    </div>
  );
}

interface WholeProps extends Pick<RowDetailsProps, 'scoring' | 'desk'> {
  readonly reading: Reading;
  readonly judgeAgain: () => void;
}

function Whole({ reading, judgeAgain, scoring, desk }: WholeProps) {
  const { facts, report } = reading;
  const t = useBoardTexts();
  const words = useWords();
  const messages = facts.messages ?? [];
  const { id } = facts.ticket;
  const flags = useTicketFlags(reading, judgeAgain, scoring, desk);
  const { act, asOf, known, keeping } = flags;
  return (
    <ConversationProvider value={{ messages, asOf: report.asOf, ...(id !== undefined && { ticket: id }) }}>
      <div className="details-columns">
        <section aria-label={words.t('why.title')}>
          <FlagDesk flags={flags} desk={desk} />
          <CalledWrong signals={report.signals} asOf={asOf} known={known} keeping={keeping} act={act} />
          <WhyList
            report={report}
            tools={(sign) => act && <CallWrong sign={sign} act={act} place={<BrowserOnly flags={flags} />} />}
          />
          <p className="small-print details-trend">
            {report.scored && <TrendMark direction={report.trend.direction} />}
            <span>{words.t('badge.coverage', { percent: words.format.percent(report.coverage) })}</span>
          </p>
        </section>
        <section aria-label={t('details.last')}>
          <h3 className="part-title">{t('details.last')}</h3>
          <LastWords messages={messages} asOf={report.asOf} />
        </section>
      </div>
    </ConversationProvider>
  );
}
