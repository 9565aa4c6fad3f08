import { useWords } from '../../shared/i18n/WordsContext';
import { TroubleNotice } from '../../shared/TroubleNotice';
import type { BoardView, Progress } from '../scoring/messages';
import { useBoardTexts } from '../texts';

interface StatusLineProps {
  readonly view: BoardView | undefined;
  readonly stop: () => void;
  readonly resume: () => void;
}

/** How far the board has come, what it cost, and what it does not know. */
export function StatusLine({ view, stop, resume }: StatusLineProps) {
  const t = useBoardTexts();
  const { t: words, format } = useWords();
  if (!view) return <p className="board-note">{t('status.opening')}</p>;
  const { progress } = view;
  const { phase, trouble, left, cut, flags } = progress;
  const running = phase === 'listing' || phase === 'histories';
  return (
    <section className="status" data-phase={phase} aria-label={t('status.label')}>
      <p className="status-line">
        <span role="status">{summary(progress, t, format)}</span>{' '}
        <span className="status-cost">{t('status.requests', { count: progress.requests })}</span>{' '}
        {running && (
          <button type="button" className="link" data-action="stop" onClick={stop}>
            {t('status.stop')}
          </button>
        )}
        {phase === 'stopped' && (
          <button type="button" className="link" data-action="resume" onClick={resume}>
            {t('status.resume')}
          </button>
        )}
      </p>
      {progress.waiting && (
        <p className="status-wait" data-waiting={progress.waiting.why}>
          {t(waitKey(progress.waiting.why), { time: format.time(progress.waiting.until) })}
        </p>
      )}
      {cut && (
        <p className="status-caveat" data-caveat="cut">
          {t('status.cut')}
        </p>
      )}
      {left > 0 && (
        <p className="status-caveat" data-caveat="top-only">
          {t('status.topOnly', { count: left })}
        </p>
      )}
      {flags && (
        <p className="status-caveat" data-caveat="flags">
          {flags === 'cut'
            ? t('status.flagsCut')
            : t('status.flagsUnread', { reason: words(`notice.${flags.code}.title`) })}
        </p>
      )}
      {trouble && phase === 'failed' && <TroubleNotice trouble={trouble} retry={resume} />}
    </section>
  );
}

function summary(
  { phase, open, customers, histories, readAt }: Progress,
  t: ReturnType<typeof useBoardTexts>,
  format: ReturnType<typeof useWords>['format'],
): string {
  if (phase === 'listing') return t('status.listing', { count: open });
  if (phase === 'histories') {
    return t('status.histories', { done: format.number(histories), all: format.number(customers), count: open });
  }
  if (phase === 'stopped') return t('status.stopped', { count: open });
  if (phase === 'failed') return t('status.failed', { count: open });
  return t('status.ready', { count: open, time: readAt === undefined ? '' : format.time(readAt) });
}

const waitKey = (why: NonNullable<Progress['waiting']>['why']) => {
  if (why === 'budget') return 'status.wait.budget' as const;
  return why === 'rate-limited' ? ('status.wait.limited' as const) : ('status.wait.again' as const);
};
