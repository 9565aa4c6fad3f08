import { useFlagTexts } from '../../shared/flags/texts';
import { useWords } from '../../shared/i18n/WordsContext';
import { useFlagsInFront } from '../flags-context';

/** What limits the keeping of flags here: no place, something else in it, or no answer. Nothing while all is well. */
export function PlaceLine() {
  const { t } = useWords();
  const f = useFlagTexts();
  const { keeping, reading, trouble } = useFlagsInFront().trail;
  const line =
    keeping?.store.place === 'browser'
      ? { name: 'browser', text: f('place.browser') }
      : reading?.unreadable
        ? { name: 'unreadable', text: f('place.unreadable') }
        : trouble && { name: trouble.code, text: f('place.failed', { reason: t(`notice.${trouble.code}.title`) }) };
  if (!line) return null;
  return (
    <p className="small-print" data-flag-place={line.name}>
      {line.text}
    </p>
  );
}
