import { useWords } from '../shared/i18n/WordsContext';

/** Before anything is known. Whoever shows it has a deadline. */
export function ReadingLine() {
  const { t } = useWords();
  return (
    <p className="reading-line" data-notice="reading">
      {t('loading.ticket')}
    </p>
  );
}
