import { useWords } from '../../shared/i18n/WordsContext';
import { useSayTexts } from './texts';
import { type Handled, useInsert } from './use-insert';
import { type Spoken, useChosen } from './use-words-to-say';

/** Phrases to say: a click puts one at the cursor, or on the clipboard where that is all the helpdesk allows. */
export function PhraseList({ phrases }: { phrases: readonly Spoken[] }) {
  const t = useSayTexts();
  const { language: reads } = useWords();
  const { language } = useChosen();
  const { canInsert, handled, copy, use } = useInsert();
  const hint = t(canInsert ? 'insert' : 'copyHint');
  return (
    <div className="say">
      <ul>
        {phrases.map((phrase) => (
          <li key={phrase.key} data-say={phrase.key}>
            <button type="button" className="say-phrase" title={hint} lang={language} onClick={() => void use(phrase)}>
              <span>
                <WithBlanks words={phrase.words} />
              </span>
              {canInsert ? <InsertMark /> : <CopyMark />}
            </button>
            {phrase.gloss !== undefined && (
              <p className="say-gloss" lang={reads}>
                {phrase.gloss}
              </p>
            )}
          </li>
        ))}
      </ul>
      {/* In the page from the start: what comes into it is read out. */}
      <div className="say-news" aria-live="polite">
        {handled && <News handled={handled} copy={() => void copy(handled)} />}
      </div>
    </div>
  );
}

function News({ handled: { outcome, words }, copy }: { handled: Handled; copy: () => void }) {
  const t = useSayTexts();
  return (
    <>
      <p data-say-news={outcome}>
        {t(outcome)}
        {outcome === 'refused' && (
          <>
            {' '}
            <button type="button" className="link" onClick={copy}>
              {t('copy')}
            </button>
          </>
        )}
      </p>
      {outcome === 'notCopied' && (
        <textarea
          readOnly
          rows={3}
          value={words}
          aria-label={t('copyHint')}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}

/** What the agent has to fill in stands out. */
function WithBlanks({ words }: { words: string }) {
  let at = 0;
  return words.split(/(\[[^\]]+\])/).map((part, index) => {
    at += part.length;
    return index % 2 === 1 ? (
      <span key={at} className="say-blank">
        {part}
      </span>
    ) : (
      part
    );
  });
}

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

const InsertMark = () => (
  <svg className="say-mark" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M13 3v4a2 2 0 0 1-2 2H3M6 6L3 9l3 3" {...line} />
  </svg>
);

const CopyMark = () => (
  <svg className="say-mark" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M6 6h7v7H6zM3 10V3h7" {...line} />
  </svg>
);
