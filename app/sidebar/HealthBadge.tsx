import type { HealthReport } from '../../src/report/types';
import { BandMark, toneOf } from '../shared/BandMark';
import { useWords } from '../shared/i18n/WordsContext';
import { FlagMark, flagTones } from '../shared/report/FlagMark';
import { TrendMark } from '../shared/report/TrendMark';

type Reading = 'history' | 'words';

interface HealthBadgeProps {
  readonly report: HealthReport;
  /** What is still to come: this is the first word, not the last. */
  readonly reading: Reading | undefined;
  /** Present where the badge is one quiet line that opens and closes the rest. */
  readonly fold?: { readonly open: boolean; readonly toggle: () => void };
}

/** How the customer is: a band as word, shape and colour, the score, where it is heading, and how much was judged. */
export function HealthBadge({ report, reading, fold }: HealthBadgeProps) {
  const { t } = useWords();
  const { band, score, scored, coverage } = report;
  return (
    <header className="badge" data-tone={toneOf[band]} data-quiet={fold !== undefined}>
      <h1 className="hidden-text">{t('title')}</h1>
      <div
        role="status"
        data-band={band}
        data-coverage={coverage}
        {...(scored && { 'data-score': score })}
        data-reading={reading !== undefined}
      >
        {fold === undefined ? (
          <BadgeLine report={report} />
        ) : (
          <button
            type="button"
            className="badge-fold"
            aria-expanded={fold.open}
            aria-controls="rest"
            onClick={fold.toggle}
          >
            <BadgeLine report={report} />
            <Chevron open={fold.open} />
          </button>
        )}
        <BadgeSmallPrint report={report} reading={reading} brief={fold !== undefined && !fold.open} />
      </div>
    </header>
  );
}

function BadgeLine({ report: { band, score, scored } }: { report: HealthReport }) {
  const { t, format } = useWords();
  return (
    <span className="badge-line">
      <BandMark band={band} />
      <span className="badge-band">{t(`band.${band}`)}</span>
      {scored && (
        <span className="badge-score">
          <span aria-hidden="true">{format.number(score)}</span>
          <span className="hidden-text">{t('badge.score', { score: format.number(score) })}</span>
        </span>
      )}
    </span>
  );
}

interface SmallPrintProps {
  readonly report: HealthReport;
  readonly reading: Reading | undefined;
  readonly brief: boolean;
}

function BadgeSmallPrint({ report, reading, brief }: SmallPrintProps) {
  const { t, format } = useWords();
  const { band, scored, flags } = report;
  const hasWord = (band !== 'new' && band !== 'unknown') || flags.length > 0;
  return (
    <p className="badge-small">
      {scored && !brief && <TrendMark direction={report.trend.direction} />}
      {brief && !reading && hasWord && <QuietWords report={report} />}
      {!hasWord && !reading && <span>{t(band === 'new' ? 'badge.newHint' : 'badge.unknownHint')}</span>}
      {(!brief || report.coverage < 1) && !(reading && brief) && (
        <span title={t('badge.coverageHint')}>{t('badge.coverage', { percent: format.percent(report.coverage) })}</span>
      )}
      {reading && <span className="badge-reading">{t(`badge.reading.${reading}`)}</span>}
    </p>
  );
}

/** What a healthy customer still asks of the agent: what a supervisor would see, and the step to take. Else that it is nothing. */
function QuietWords({ report: { flags, steps } }: { report: HealthReport }) {
  const { t } = useWords();
  const inState = (wanted: 'next' | 'later') => steps.find(({ state }) => state === wanted)?.id;
  const [next, later] = [inState('next'), inState('later')];
  return (
    <>
      {flags.map(({ id, severity }) => (
        <span key={id} className="badge-flag" data-tone={flagTones[severity]}>
          <FlagMark />
          {t(`flags.${id}`)}
        </span>
      ))}
      {next && <span>{t('steps.next', { step: t(`steps.${next}.name`) })}</span>}
      {!next && later && <span>{t('steps.later', { step: t(`steps.${later}.name`) })}</span>}
      {!next && !later && flags.length === 0 && <span>{t('badge.calm')}</span>}
    </>
  );
}

const Chevron = ({ open }: { open: boolean }) => (
  <svg className="chevron" data-open={open} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M4 6l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
  </svg>
);
