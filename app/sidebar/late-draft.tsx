import { type FunctionComponent, lazy, Suspense } from 'react';
import { useHelpdesk } from '../shared/desk';
import { useWords } from '../shared/i18n/WordsContext';
import type { Language } from '../shared/i18n/words';
import type { DraftCheckProps } from './draft/DraftCheck';

interface Part {
  readonly default: FunctionComponent<DraftCheckProps>;
}

/** The check comes with its texts in the agent's language. Where it cannot be loaded a reply is written without it. */
const inLanguage = (language: Language) =>
  lazy(async (): Promise<Part> => {
    try {
      const { DraftCheck, warmTexts } = await import('./draft');
      await warmTexts(language);
      return { default: DraftCheck };
    } catch {
      return { default: () => null };
    }
  });

const parts = { en: inLanguage('en'), ko: inLanguage('ko') };

/** What the reply that is being written does and had better do, where the helpdesk tells of it. */
export function DraftCheck(props: DraftCheckProps) {
  const { can } = useHelpdesk();
  const Late = parts[useWords().language];
  if (!can.has('read-draft') || !can.has('watch')) return null;
  return (
    <Suspense fallback={null}>
      <Late {...props} />
    </Suspense>
  );
}
