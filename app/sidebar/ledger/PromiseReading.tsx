import { useEffect, useRef, useState } from 'react';
import type { CorrectedReading } from '../../../src/facts/correction';
import { correctionLine } from '../../../src/ledgers/correction-line';
import type { Promised } from '../../../src/ledgers/promises';
import { useConversation } from '../../shared/report/conversation';
import type { Corrections } from '../use-corrections';
import { DueForm } from './DueForm';
import { NoteButton } from './NoteButton';
import { useLedgerTexts } from './texts';

export interface ReadingProps {
  readonly promise: Promised;
  readonly corrections: Corrections;
  /** The agent's own time zone. */
  readonly zone: string;
  /** Puts a line into the composer as an internal note. Without it the line can be copied. */
  readonly saveAsNote?: ((line: string) => Promise<void>) | undefined;
}

/** What the agent may say of our reading of a promise, what was said of it, and where that lives. */
export function PromiseReading({ promise, corrections, zone, saveAsNote }: ReadingProps) {
  const t = useLedgerTexts();
  const { asOf } = useConversation();
  const [asksDate, setAsksDate] = useState(false);
  const [isUndone, setUndone] = useState(false);
  const { corrected, due } = promise;
  const group = useRef<HTMLDivElement>(null);
  const acted = useRef(false);

  // The button that was pressed is gone: the keyboard goes on where it was, and not at the top of the page.
  useEffect(() => {
    if (!acted.current) return;
    acted.current = false;
    group.current?.querySelector('button')?.focus();
  });

  const correct = (as: CorrectedReading): void => {
    acted.current = true;
    setAsksDate(false);
    setUndone(false);
    corrections.correct(promise, as);
  };
  const undo = (): void => {
    acted.current = true;
    setUndone(true);
    corrections.undo(promise);
  };
  const askDate = (asks: boolean): void => {
    acted.current = !asks;
    setAsksDate(asks);
  };

  return (
    <>
      <p className="ledger-note" aria-live="polite" data-correction={corrected?.livesIn}>
        {corrected && correctionText(corrected, corrections.areKept, t)}
        {!corrected && isUndone && t('correct.undone')}
      </p>
      {asksDate ? (
        <DueForm due={due} asOf={asOf} zone={zone} save={(at) => correct({ due: at })} cancel={() => askDate(false)} />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset wants a legend, which would only repeat the promise.
        <div ref={group} className="ledger-actions" role="group" aria-label={t('correct.group')}>
          {corrected && !isAsRead(promise) && (
            <button type="button" className="link ledger-small" data-correct="undo" onClick={undo}>
              {t('correct.undo')}
            </button>
          )}
          {mayCorrect(promise) && (
            <>
              {promise.state !== 'kept' && (
                <button type="button" className="link ledger-small" data-correct="kept" onClick={() => correct('kept')}>
                  {t('correct.kept')}
                </button>
              )}
              <button
                type="button"
                className="link ledger-small"
                data-correct="not-a-promise"
                onClick={() => correct('not-a-promise')}
              >
                {t('correct.none')}
              </button>
              <button type="button" className="link ledger-small" data-correct="date" onClick={() => askDate(true)}>
                {t('correct.date')}
              </button>
            </>
          )}
          {corrected?.livesIn === 'browser' && (
            <NoteButton
              line={correctionLine({ promise: { saidAt: promise.at, ordinal: promise.ordinal }, as: corrected.as })}
              saveAsNote={saveAsNote}
            />
          )}
        </div>
      )}
    </>
  );
}

/** A note that says to read it as written leaves nothing to take back. */
const isAsRead = ({ corrected }: Promised): boolean => corrected?.as === 'as-read' && corrected.livesIn === 'note';

/** What is said to be kept or none is first taken back; a date may be followed by another, or by its keeping. */
const mayCorrect = ({ corrected }: Promised): boolean =>
  !corrected || corrected.as === 'as-read' || typeof corrected.as === 'object';

function correctionText(
  { as, livesIn }: NonNullable<Promised['corrected']>,
  areKept: boolean,
  t: ReturnType<typeof useLedgerTexts>,
): string {
  const what = typeof as === 'object' ? 'due' : as;
  if (livesIn === 'note') return t(`correct.noted.${what}`);
  const place = areKept ? 'browser' : 'page';
  return `${t(`correct.said.${what}`)} ${t(`correct.livesIn.${place}`)}`;
}
