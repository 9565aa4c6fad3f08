import { Notice } from '../../shared/Notice';
import { useSayTexts, useSpoken } from './texts';
import { useChosen } from './use-words-to-say';

/** Why there are no words to say, in one line. Nothing where there are. */
export function SayNote() {
  const t = useSayTexts();
  const { language } = useChosen();
  const isOurs = language === 'en' || language === 'ko';
  const spoken = useSpoken(isOurs ? language : 'en');
  if (!isOurs) {
    return (
      <p className="step-hint" data-notice="no-words">
        {t(language === 'other' ? 'otherLanguage' : 'unknownLanguage')}
      </p>
    );
  }
  if (spoken !== 'missing') return null;
  return <Notice name="words-missing" tone="care" title={t('notLoaded')} />;
}
