import { useTuningTexts } from './texts';

/** Which bars are of what holds now, and which of the draft. */
export function Key() {
  const t = useTuningTexts();
  return (
    <span>
      <span className="tuning-key" /> {t('result.now')} <span className="tuning-key tuning-key-draft" />{' '}
      {t('result.draft')}
    </span>
  );
}
