import './ledger.css';
import { useMemo } from 'react';
import type { Facts } from '../../../src/facts/facts';
import { messagesAsOf } from '../../../src/facts/facts-as-of';
import { comingBack } from '../../../src/ledgers/coming-back';
import { saidOn } from '../../../src/report/full-report';
import { isHumanContact } from '../../../src/text/human-contact';
import { useHelpdesk } from '../../shared/desk';
import { useCase } from '../case';
import { ApologyList } from './ApologyList';
import { GivenList } from './GivenList';
import { PromiseList, type PromiseListProps } from './PromiseList';
import { QuestionList } from './QuestionList';

export interface LedgerProps extends Omit<PromiseListProps, 'saveAsNote' | 'comingBack'> {
  readonly facts: Facts;
}

/** What was said and what is still owed: our promises and apologies, questions both ways, what the customer told. */
export function Ledger({ facts, ...promises }: LedgerProps) {
  const { report } = promises;
  const helpdesk = useHelpdesk();
  const { zone } = useCase().settings.policy;
  const saveAsNote = async (line: string): Promise<void> => {
    if ((await helpdesk.insertNote(line)) !== 'inserted') throw new Error('evenkeel: a reply is begun in the composer');
  };
  const { apologies, questions, given } = useMemo(() => saidOn(facts, report), [facts, report]);
  const day = useMemo(() => {
    const contacts = messagesAsOf(facts.messages ?? [], report.asOf).filter(isHumanContact);
    return comingBack(facts.ticket, { contacts, promises: report.promises }, zone, report.asOf);
  }, [facts, report, zone]);
  return (
    <div className="ledger">
      <PromiseList {...promises} comingBack={day} {...(helpdesk.can.has('insert-note') && { saveAsNote })} />
      <QuestionList by="theirs" questions={questions.theirs} />
      <QuestionList by="ours" questions={questions.ours} />
      <ApologyList apologies={apologies} />
      <GivenList given={given} />
    </div>
  );
}
