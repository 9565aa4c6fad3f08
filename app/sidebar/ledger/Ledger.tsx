import './ledger.css';
import { useMemo } from 'react';
import type { Facts } from '../../../src/facts/facts';
import { saidOn } from '../../../src/report/full-report';
import { useHelpdesk } from '../../shared/desk';
import { ApologyList } from './ApologyList';
import { GivenList } from './GivenList';
import { PromiseList, type PromiseListProps } from './PromiseList';
import { QuestionList } from './QuestionList';

export interface LedgerProps extends Omit<PromiseListProps, 'saveAsNote'> {
  readonly facts: Facts;
}

/** What was said and what is still owed: our promises and apologies, questions both ways, what the customer told. */
export function Ledger({ facts, ...promises }: LedgerProps) {
  const { report } = promises;
  const helpdesk = useHelpdesk();
  const saveAsNote = async (line: string): Promise<void> => {
    if ((await helpdesk.insertNote(line)) !== 'inserted') throw new Error('evenkeel: a reply is begun in the composer');
  };
  const { apologies, questions, given } = useMemo(() => saidOn(facts, report), [facts, report]);
  return (
    <div className="ledger">
      <PromiseList {...promises} {...(helpdesk.can.has('insert-note') && { saveAsNote })} />
      <QuestionList by="theirs" questions={questions.theirs} />
      <QuestionList by="ours" questions={questions.ours} />
      <ApologyList apologies={apologies} />
      <GivenList given={given} />
    </div>
  );
}
