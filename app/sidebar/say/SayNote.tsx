import { Notice } from '../../shared/Notice';
import { useSayTexts, useSpoken } from './texts';
import { useTold } from './told';
import { useChosen } from './use-words-to-say';

/** What stands before any words, or why there are none, in one line. Nothing where there is nothing to say of them. */
export function SayNote() {
  const t = useSayTexts();
  const { language } = useChosen();
  const { cautions } = useTold();
  const isOurs = language === 'en' || language === 'ko';
  const spoken = useSpoken(isOurs ? language : 'en');
  if (!isOurs) {
    return (
      <p className="step-hint" data-notice="no-words">
        {t(language === 'other' ? 'otherLanguage' : 'unknownLanguage')}
      </p>
    );
  }
  if (spoken === 'missing') return <Notice name="words-missing" tone="care" title={t('notLoaded')} />;
  const [gravest] = cautions;
  if (gravest === undefined) return null;
  return (
    <p className="say-caution" data-say-caution={gravest}>
      {t(`caution.${gravest}`)} {cautions.includes('legal') && t('caution.noAdvice')}
    </p>
  );
}
