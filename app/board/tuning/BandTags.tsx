import { useEffect, useRef, useState } from 'react';
import type { AskJson } from '../../../src/helpdesk/zendesk/read-json';
import {
  type BandTagCount,
  type CleanUp,
  type CleanUpProgress,
  clearBandTags,
  countBandTags,
} from '../../../src/helpdesk/zendesk/set-up/band-tags';
import { useWords } from '../../shared/i18n/WordsContext';
import { TroubleNotice } from '../../shared/TroubleNotice';
import { type Trouble, troubleOf } from '../../shared/trouble';
import type { BoardDesk } from '../board-desk';
import { useTuningTexts } from './texts';
import { Waits } from './Waits';

type Phase =
  | { readonly is: 'idle' | 'counting' }
  | { readonly is: 'counted'; readonly count: BandTagCount }
  | { readonly is: 'clearing'; readonly progress?: CleanUpProgress }
  | { readonly is: 'done' | 'stopped'; readonly cleanUp: CleanUp }
  | { readonly is: 'trouble'; readonly trouble: Trouble; readonly cleanUp?: CleanUp };

interface BandTagsProps {
  readonly desk: BoardDesk;
  readonly ask: AskJson;
  /** The app goes on writing them. */
  readonly isWriting: boolean;
}

/** Tags of bands on tickets: counted first, then taken off by a click, as long as nobody stops it. */
export function BandTags({ desk, ask, isWriting }: BandTagsProps) {
  const t = useTuningTexts();
  const [phase, setPhase] = useState<Phase>({ is: 'idle' });
  const cancel = useRef(new AbortController());
  useEffect(() => () => cancel.current.abort(), []);

  const begin = (): AbortSignal => {
    cancel.current = new AbortController();
    return cancel.current.signal;
  };
  const count = async (): Promise<void> => {
    setPhase({ is: 'counting' });
    try {
      setPhase({ is: 'counted', count: await countBandTags(ask, begin()) });
    } catch (error) {
      setPhase({ is: 'trouble', trouble: troubleOf(error) });
    }
  };
  const clear = async (): Promise<void> => {
    const signal = begin();
    setPhase({ is: 'clearing' });
    let last: CleanUpProgress | undefined;
    const onProgress = (progress: CleanUpProgress): void => {
      last = progress;
      if (!signal.aborted) setPhase({ is: 'clearing', progress });
    };
    try {
      setPhase({ is: 'done', cleanUp: await clearBandTags(ask, { clock: desk.clock, signal, onProgress }) });
    } catch (error) {
      const cleanUp = last ?? { found: 0, cleared: 0, refused: 0 };
      if (signal.aborted) setPhase({ is: 'stopped', cleanUp });
      else setPhase({ is: 'trouble', trouble: troubleOf(error), cleanUp });
    }
  };
  const button = (name: 'count' | 'clear' | 'again' | 'stop', run: () => void, off = false) => (
    <button type="button" className="tuning-button" data-band-tags-do={name} disabled={off} onClick={run}>
      {t(`setUp.tags.${name}`)}
    </button>
  );
  return (
    <div data-band-tags={phase.is}>
      <h3 className="tuning-subheading">{t('setUp.tags.title')}</h3>
      <p className="tuning-help">{t('setUp.tags.about')}</p>
      <div aria-live="polite">
        {phase.is === 'counted' && <Counted count={phase.count} isWriting={isWriting} />}
        {phase.is === 'clearing' && phase.progress && <Clearing progress={phase.progress} />}
        {'cleanUp' in phase && phase.cleanUp && <Cleared phase={phase.is} cleanUp={phase.cleanUp} />}
        {phase.is === 'trouble' && <TroubleNotice trouble={phase.trouble} />}
      </div>
      <p className="tuning-buttons">
        {phase.is === 'clearing'
          ? button('stop', () => cancel.current.abort())
          : button(phase.is === 'idle' ? 'count' : 'again', () => void count(), phase.is === 'counting')}
        {phase.is === 'counted' && phase.count.open > 0 && button('clear', () => void clear())}
      </p>
    </div>
  );
}

function Counted({ count: { open, closed }, isWriting }: { count: BandTagCount; isWriting: boolean }) {
  const t = useTuningTexts();
  const { format } = useWords();
  return (
    <>
      <p data-band-tags-open={open}>
        {open === 0 ? t('setUp.tags.none') : t('setUp.tags.open', { count: open, number: format.number(open) })}
      </p>
      {closed > 0 && (
        <p data-band-tags-closed={closed}>{t('setUp.tags.closed', { count: closed, number: format.number(closed) })}</p>
      )}
      {isWriting && <p data-band-tags-writing>{t('setUp.tags.writing')}</p>}
    </>
  );
}

function Clearing({ progress: { phase, found, cleared, waiting } }: { progress: CleanUpProgress }) {
  const t = useTuningTexts();
  const { format } = useWords();
  return (
    <p>
      {phase === 'finding' ? (
        t('setUp.tags.finding', { found: format.number(found) })
      ) : (
        <>
          <progress max={Math.max(1, found)} value={cleared} aria-label={t('setUp.tags.clearingLabel')} />{' '}
          {t('setUp.tags.clearing', { done: format.number(cleared), of: format.number(found) })}
        </>
      )}
      <Waits waiting={waiting} />
    </p>
  );
}

function Cleared({ phase, cleanUp: { found, cleared, refused } }: { phase: Phase['is']; cleanUp: CleanUp }) {
  const t = useTuningTexts();
  const { format } = useWords();
  const numbers = { done: format.number(cleared), of: format.number(found) };
  return (
    <p data-band-tags-cleared={cleared}>
      {t(phase === 'done' ? 'setUp.tags.done' : 'setUp.tags.stopped', numbers)}
      {refused > 0 && <> {t('setUp.tags.refused', { count: refused, number: format.number(refused) })}</>}
    </p>
  );
}
