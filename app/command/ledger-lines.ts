import type { Facts } from '../../src/facts/facts';
import type { Promised } from '../../src/ledgers/promises';
import type { AskedQuestion } from '../../src/ledgers/question-ledger';
import type { Quote } from '../../src/ledgers/said';
import type { FullReport } from '../../src/report/full-report';
import { evidenceLine } from './evidence-line';
import { isoTime } from './time';

type Ledgers = Pick<FullReport, 'promises' | 'questions' | 'apologies' | 'given'>;

/** What was said and is still owed, part by part; parts without anything are left out. */
export const ledgerLines = ({ promises, questions, apologies, given }: Ledgers, facts: Facts): readonly string[] => {
  const quote = ({ message, start, end, at }: Quote): string =>
    evidenceLine({ kind: 'quote', message, start, end, at }, facts);
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : [];
  return [
    ...part(
      'Promises',
      promises.map((promise) => `${promiseState(promise)}: ${quote(promise)}`),
    ),
    ...part('Their open questions to us', questions.theirs.filter(isOpen).map(quote)),
    ...part('Our open questions to them', questions.ours.filter(isOpen).map(quote)),
    ...part(
      'Apologies',
      apologies.map((apology) => `${apology.generic ? 'generic' : 'specific'}: ${quote(apology)}`),
    ),
    ...part(
      'Already told',
      given.map((fact) => `${fact.kind}: ${quote(fact)}`),
    ),
  ];
};

const isOpen = ({ answeredBy }: AskedQuestion): boolean => answeredBy === undefined;

const promiseState = ({ state, due, keptAt, corrected }: Promised): string =>
  [
    state,
    ...(due === undefined ? [] : [`due ${isoTime(due)}`]),
    ...(keptAt === undefined ? [] : [`done ${isoTime(keptAt)}`]),
    ...(corrected ? ['corrected by hand'] : []),
  ].join(', ');
