import type { DraftWarning } from '../../../src/playbook/draft/types';
import { fold } from '../../../src/text/fold';
import { languageOf } from '../../../src/text/language';
import { useWords } from '../../shared/i18n/WordsContext';
import type { Language } from '../../shared/i18n/words';
import { EvidenceItem } from '../../shared/report/EvidenceItem';
import { useBetterTexts, useDraftTexts } from './texts';
import type { Replacing } from './use-replace';

interface WarningProps {
  readonly warning: DraftWarning;
  readonly draft: string;
  readonly draftLanguage: Language;
  readonly replacing: Replacing;
  readonly turnOff: () => void;
}

/** Before an item of a list; in the draft itself it is no text. */
const LIST_MARK = /^\s*[-•*]\s+/;

/** One warning: what it is about, in whose words, and better ones. */
export function Warning({ warning: { id, span, theirs }, draft, draftLanguage, replacing, turnOff }: WarningProps) {
  const d = useDraftTexts();
  const words = span && draft.slice(span.start, span.end).replace(LIST_MARK, '').trim();
  // A draft may greet in one language and go on in another.
  const spoken = words === undefined ? draftLanguage : languageOf(fold(words).text);
  const language = spoken === 'en' || spoken === 'ko' ? spoken : draftLanguage;
  const better = useBetterTexts(language)?.(`better.${id}`, { words: words ?? '' });
  const { language: agents } = useWords();
  const gloss = useBetterTexts(agents)?.(`better.${id}`, { words: words ?? '' });
  const name = d(`warning.${id}`);
  return (
    <li data-draft-warning={id}>
      <p className="draft-warning">{name}</p>
      {words !== undefined && <q className="draft-words">{words}</q>}
      {theirs && (
        <div className="evidence">
          <EvidenceItem evidence={{ kind: 'quote', ...theirs }} />
        </div>
      )}
      {better !== undefined && (
        <p className="draft-better" lang={language} data-draft-better>
          {better}
        </p>
      )}
      {better !== undefined && gloss !== undefined && agents !== language && (
        <p className="draft-small" data-draft-gloss>
          {gloss}
        </p>
      )}
      <div className="draft-buttons">
        {better !== undefined && words !== undefined && replacing.canReplace && (
          <button
            type="button"
            className="link"
            data-draft-replace
            aria-label={d('about', { act: d('replace'), warning: name })}
            onClick={() => replacing.replace(words, better)}
          >
            {d('replace')}
          </button>
        )}
        {better !== undefined && (
          <button
            type="button"
            className="link"
            data-draft-copy
            aria-label={d('about', { act: d('copy'), warning: name })}
            onClick={() => replacing.copy(better)}
          >
            {d('copy')}
          </button>
        )}
        <button
          type="button"
          className="link draft-never"
          data-draft-never
          aria-label={d('about', { act: d('never'), warning: name })}
          onClick={turnOff}
        >
          {d('never')}
        </button>
      </div>
    </li>
  );
}
