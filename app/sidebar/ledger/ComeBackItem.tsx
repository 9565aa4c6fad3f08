import type { ComingBack } from '../../../src/ledgers/coming-back';
import { useWords } from '../../shared/i18n/WordsContext';
import { useConversation } from '../../shared/report/conversation';
import { PromiseMark } from './PromiseMark';
import { useLedgerTexts } from './texts';

/** The day that the ticket's own field names for coming back, beside what was promised in words. */
export function ComeBackItem({ day: { due, state } }: { day: ComingBack }) {
  const t = useLedgerTexts();
  const { format } = useWords();
  const { asOf } = useConversation();
  const shown = state === 'overdue' ? 'broken' : state;
  const at = format.moment(due, asOf);
  return (
    <li className="promise" data-come-back={state} data-tone={TONES[state]}>
      <PromiseMark state={shown} />
      <div className="promise-body">
        <p className="promise-line">
          <strong className="promise-state">{t(`promises.state.${shown}`)}</strong>
          <span className="promise-due">
            {state === 'open' && t('promises.due.ahead', { at, duration: format.duration(due - asOf) })}
            {state === 'overdue' && t('promises.due.past', { at, duration: format.duration(asOf - due) })}
            {state === 'kept' && t('promises.due.was', { at })}
          </span>
        </p>
        <p>{t('promises.comeBack')}</p>
      </div>
    </li>
  );
}

const TONES = { overdue: 'alarm', open: 'fresh', kept: 'calm' } as const;
