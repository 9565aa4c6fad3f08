import './insights.css';
import { type ReactNode, useState } from 'react';
import type { Insights } from '../../../src/triage/insights';
import { useWords } from '../../shared/i18n/WordsContext';
import { Notice } from '../../shared/Notice';
import { TroubleNotice } from '../../shared/TroubleNotice';
import type { BoardDesk } from '../board-desk';
import { CoverageLine } from './CoverageLine';
import type { InsightProgress, Scope } from './messages';
import { useInsightTexts } from './texts';
import { useReading } from './use-reading';

interface PastPageProps {
  readonly desk: BoardDesk;
  /** Its name in attributes, and the key of its introduction. */
  readonly page: 'misses' | 'promises' | 'causes';
  readonly children: (insights: Insights) => ReactNode;
}

/** A page on the past: what is read and what that costs, how far it is, and what was found. */
export function PastPage({ desk, page, children }: PastPageProps) {
  const t = useInsightTexts();
  const { now, read, stop } = useReading(desk);
  const [scope, setScope] = useState<Scope>(now.is === 'ready' ? now.scope : { days: 30, words: 40 });
  const busy = now.is === 'reading';
  const select = (name: keyof Scope, options: readonly number[]) => (
    <label>
      {t(`scope.${name}`)}{' '}
      <select
        disabled={busy}
        value={scope[name]}
        onChange={({ target }) => setScope({ ...scope, [name]: Number(target.value) })}
      >
        {options.map((count) => (
          <option key={count} value={count}>
            {t(`scope.${name}Of`, { count })}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="past" data-page={page}>
      <p className="board-note">{t(`about.${page}`)}</p>
      <p className="past-scope">
        {select('days', [7, 14, 30, 60, 90])}
        {select('words', [0, 40, 200, 1000])}
        <button type="button" className="past-button" data-action="read" disabled={busy} onClick={() => read(scope)}>
          {t(now.is === 'ready' ? 'scope.again' : 'scope.read')}
        </button>
        {busy && (
          <button type="button" className="past-button" data-action="stop" onClick={stop}>
            {t('scope.stop')}
          </button>
        )}
      </p>
      <div aria-live="polite" data-past={now.is}>
        {now.is === 'reading' && <ProgressLine progress={now.progress} />}
        {now.is === 'stopped' && <p>{t('stopped')}</p>}
        {now.is === 'trouble' && <TroubleNotice trouble={now.trouble} retry={() => read(scope)} />}
        {now.is === 'no-worker' && (
          <Notice name="no-worker" tone="care" title={t('noWorker.title')}>
            <p>{t('noWorker.text')}</p>
          </Notice>
        )}
        {now.is === 'ready' && <CoverageLine ready={now} />}
      </div>
      {now.is === 'ready' && children(now.insights)}
    </div>
  );
}

function ProgressLine({ progress }: { progress: InsightProgress }) {
  const t = useInsightTexts();
  const { format } = useWords();
  if (progress.is === 'judging') {
    return (
      <p>
        <progress max={Math.max(1, progress.of)} value={progress.done} aria-label={t('progress.label')} />{' '}
        {t('progress.judging', { done: format.number(progress.done), of: format.number(progress.of) })}
      </p>
    );
  }
  const { found, requests, waiting } = progress;
  return (
    <p>
      {t(`progress.${progress.is}`, { found: format.number(found), requests: format.number(requests) })}
      {waiting && (
        <> {t(waiting.why === 'budget' ? 'progress.budget' : 'progress.asked', { time: format.time(waiting.until) })}</>
      )}
    </p>
  );
}
