import { CopyButton } from '../CopyButton';
import { useFormTexts } from './texts';

/** Copies a note that could not be inserted, or that goes somewhere else. */
export function CopyNote({ text }: { text: string }) {
  const f = useFormTexts();
  return (
    <span className="copy-note">
      <CopyButton text={text} word={f('copy.copy')} done={f('copy.copied')} failed={f('copy.failed')} />
    </span>
  );
}
