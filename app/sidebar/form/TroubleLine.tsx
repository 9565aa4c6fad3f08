import { useWords } from '../../shared/i18n/WordsContext';
import type { Trouble } from '../../shared/trouble';
import { useFormTexts } from './texts';

/** Why something could not be done, in one line. Nothing while all is well. */
export function TroubleLine({ trouble }: { trouble: Trouble | undefined }) {
  const { t } = useWords();
  const f = useFormTexts();
  if (trouble === undefined) return null;
  return (
    <p className="form-trouble" role="alert" data-trouble={trouble.code}>
      {f('failed', { reason: t(`notice.${trouble.code}.title`) })}
    </p>
  );
}
