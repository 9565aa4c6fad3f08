import type { HelpdeskErrorCode } from '../../src/helpdesk/error';
import { useWords } from './i18n/WordsContext';
import { Notice } from './Notice';
import type { Trouble } from './trouble';

/** Every error code of the helpdesk in words. A code without words does not compile. */
export function TroubleNotice({ trouble, retry }: { trouble: Trouble; retry?: () => void }) {
  const { t, format } = useWords();
  const { code, retryAt } = trouble;
  return (
    <Notice
      name={code}
      tone={tones[code]}
      title={t(`notice.${code}.title`)}
      {...(retry !== undefined && !hopeless.has(code) && { action: { label: t('notice.retry'), run: retry } })}
    >
      <p>
        {t(`notice.${code}.text`)}
        {retryAt !== undefined && ` ${t('notice.retryAt', { time: format.time(retryAt) })}`}
      </p>
    </Notice>
  );
}

/** Asking again gives the same answer. */
const hopeless: ReadonlySet<HelpdeskErrorCode> = new Set(['not-in-host', 'no-permission', 'unsupported']);

const tones: Readonly<Record<HelpdeskErrorCode, 'grey' | 'care'>> = {
  'not-in-host': 'grey',
  'no-permission': 'grey',
  'not-found': 'grey',
  'rate-limited': 'care',
  'timed-out': 'care',
  offline: 'care',
  unreadable: 'care',
  unsupported: 'grey',
  failed: 'care',
  cancelled: 'grey',
};
