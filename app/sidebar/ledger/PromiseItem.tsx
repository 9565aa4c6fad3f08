import type { Promised } from '../../../src/ledgers/promises';
import { useWords } from '../../shared/i18n/WordsContext';
import { useConversation } from '../../shared/report/conversation';
import { dueText } from './due-text';
import { PromiseMark } from './PromiseMark';
import { PromiseReading, type ReadingProps } from './PromiseReading';
import { Said } from './Said';
import { useLedgerTexts } from './texts';

/** One promise of ours: how it stands, until when it runs, its words, and what the agent may say of our reading. */
export function PromiseItem({ promise, ...reading }: ReadingProps) {
  const t = useLedgerTexts();
  const { format } = useWords();
  const { asOf } = useConversation();
  const shown = shownState(promise);
  const due = shown === 'not-a-promise' ? undefined : dueText(promise, asOf, t, format);
  return (
    <li className="promise" data-promise={shown} data-tone={TONES[shown]}>
      <PromiseMark state={shown} />
      <div className="promise-body">
        <p className="promise-line">
          <strong className="promise-state">{t(`promises.state.${shown}`)}</strong>
          {due !== undefined && <span className="promise-due">{due}</span>}
        </p>
        <Said quote={promise} />
        <PromiseReading promise={promise} {...reading} />
      </div>
    </li>
  );
}

const shownState = ({ state, corrected }: Promised): Promised['state'] | 'not-a-promise' =>
  corrected?.as === 'not-a-promise' ? 'not-a-promise' : state;

const TONES = {
  broken: 'alarm',
  open: 'fresh',
  vague: 'care',
  late: 'care',
  kept: 'calm',
  'not-a-promise': 'grey',
} as const;
