import './ledger.css';
import { useMemo } from 'react';
import type { Facts } from '../../../src/facts/facts';
import { saidOn } from '../../../src/report/full-report';
import { ApologyList } from './ApologyList';
import { GivenList } from './GivenList';
import { PromiseList, type PromiseListProps } from './PromiseList';
import { QuestionList } from './QuestionList';

export interface LedgerProps extends PromiseListProps {
  readonly facts: Facts;
}

/** What was said and what is still owed: our promises and apologies, questions both ways, what the customer told. */
export function Ledger({ facts, ...promises }: LedgerProps) {
  const { asOf } = promises.report;
  const { apologies, questions, given } = useMemo(() => saidOn(facts, asOf), [facts, asOf]);
  return (
    <div className="ledger">
      <PromiseList {...promises} />
      <QuestionList by="theirs" questions={questions.theirs} />
      <QuestionList by="ours" questions={questions.ours} />
      <ApologyList apologies={apologies} />
      <GivenList given={given} />
    </div>
  );
}
