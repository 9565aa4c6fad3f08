import { answers } from './answers';
import { causesOf } from './causes';
import { checklists } from './checklists';
import { costOf } from './cost';
import { owedOf } from './owed';
import { conversationOf } from './record';
import { stayingOf } from './staying';
import type { FactSheet, Relationship } from './types';

/**
 * Lays out what the record says for those who decide about a relationship: what it costs, what speaks for it, what we owe,
 * and for each of five actions what is known and what only people can answer. It adds up to nothing on purpose.
 */
export function factSheet(about: Relationship): FactSheet {
  const conversation = conversationOf(about);
  const { history } = about.facts;
  return {
    asOf: about.asOf,
    history: history === undefined ? 'unread' : history.complete ? 'whole' : 'part',
    cost: costOf(about, conversation),
    staying: stayingOf(about, conversation),
    owed: owedOf(about, conversation),
    causes: causesOf(about.signs),
    actions: checklists.map(({ id, record, people }) => ({
      id,
      items: [
        ...record.map((item) => ({ id: item, ...answers[item]({ about, conversation }) })),
        ...people.map((item) => ({ id: item, answer: 'people' as const, evidence: [] })),
      ],
    })),
  };
}
