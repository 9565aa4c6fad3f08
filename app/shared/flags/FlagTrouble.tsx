import './flags.css';
import { useWords } from '../i18n/WordsContext';
import type { Trouble } from '../trouble';
import { useFlagTexts } from './texts';

/** Why what somebody wanted done about a flag or a sign was not kept; nothing where it was. */
export function FlagTrouble({ trouble }: { trouble: Trouble | undefined }) {
  const { t } = useWords();
  const f = useFlagTexts();
  if (!trouble) return null;
  return (
    <p className="flag-trouble" role="alert" data-trouble={trouble.code}>
      {f('failed', { reason: t(`notice.${trouble.code}.title`) })}
    </p>
  );
}
