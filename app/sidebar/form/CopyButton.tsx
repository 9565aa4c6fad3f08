import { useState } from 'react';
import { copyText } from './copy-text';
import { useFormTexts } from './texts';

/** Copies a text and says whether it worked. */
export function CopyButton({ text }: { text: string }) {
  const f = useFormTexts();
  const [copied, setCopied] = useState<{ readonly text: string; readonly worked: boolean }>();
  const copy = async (): Promise<void> => setCopied({ text, worked: await copyText(text) });
  return (
    <span className="copy">
      <button type="button" className="link" data-copy onClick={() => void copy()}>
        {f('copy.copy')}
      </button>
      <span className="small-print" role="status">
        {copied?.text === text && f(copied.worked ? 'copy.copied' : 'copy.failed')}
      </span>
    </span>
  );
}
