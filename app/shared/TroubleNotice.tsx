import type { HelpdeskErrorCode } from '../../src/helpdesk/error';
import { useWords } from './i18n/WordsContext';
import { Notice } from './Notice';
import type { Trouble } from './trouble';

interface TroubleNoticeProps {
  readonly trouble: Trouble;
  readonly retry?: () => void;
  /** It is being tried again at this moment. */
  readonly retrying?: boolean;
}

/** Every error code of the helpdesk in words. A code without words does not compile. */
export function TroubleNotice({ trouble, retry, retrying = false }: TroubleNoticeProps) {
  const { t, format } = useWords();
  const { code, retryAt } = trouble;
  return (
    <Notice
      name={code}
      tone={tones[code]}
      title={t(`notice.${code}.title`)}
      {...(retry !== undefined &&
        !hopeless.has(code) && {
          action: { label: t(retrying ? 'notice.retrying' : 'notice.retry'), run: retry, busy: retrying },
        })}
    >
      <p>
        {t(`notice.${code}.text`)}
        {retryAt !== undefined &&
          !retrying &&
          ` ${t(code === 'offline' ? 'notice.retryWhenBack' : 'notice.retryAt', { time: format.time(retryAt) })}`}
      </p>
    </Notice>
  );
}

/** Asking again gives the same answer. A right that was missing may have been given meanwhile. */
const hopeless: ReadonlySet<HelpdeskErrorCode> = new Set(['not-in-host', 'unsupported', 'closed']);

const tones: Readonly<Record<HelpdeskErrorCode, 'grey' | 'care'>> = {
  'not-in-host': 'grey',
  'no-permission': 'grey',
  'not-found': 'grey',
  closed: 'grey',
  conflict: 'care',
  'rate-limited': 'care',
  'timed-out': 'care',
  offline: 'care',
  unreadable: 'care',
  unsupported: 'grey',
  failed: 'care',
  cancelled: 'grey',
};
