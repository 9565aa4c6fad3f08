import { openQuestions } from '../../ledgers/open-questions';
import { isMissed } from '../../signals/broken-promise';
import { quoteOf } from './evidence';
import { type Conversation, exact, orUnknown } from './record';
import type { Line, OwedId, Relationship, Value } from './types';

/** What we owe the customer, or owed them: a relationship is made by both sides. */
export function owedOf(about: Relationship, conversation: Conversation | undefined): readonly Line<OwedId>[] {
  const { told, heard, promises } = about;
  const missed = conversation
    ? promises.filter((promise) => promise.state === 'late' || isMissed(promise, conversation.ticket))
    : [];
  const open = conversation && openQuestions(conversation.contacts);
  const chasers = conversation?.silences.flatMap((silence) => silence.chasers);
  const unread: Value = { unknown: 'conversation' };
  return [
    { id: 'longest-wait', value: conversation ? exact(told.longestWaitMinutes ?? 0) : unread, evidence: [] },
    {
      id: 'chased-us',
      value: chasers ? exact(chasers.length) : unread,
      evidence: (conversation?.silences ?? []).flatMap(({ chasers: again, from, to, message }) =>
        again.length > 0 ? [{ kind: 'wait', from, to: to ?? about.asOf, who: 'customer', message }] : [],
      ),
    },
    { id: 'open-questions', value: open ? exact(open.length) : unread, evidence: open?.map(quoteOf) ?? [] },
    {
      id: 'missed-promises',
      value: conversation ? (heard ? exact(missed.length) : { unknown: 'words' }) : unread,
      evidence: missed.map(quoteOf),
    },
    { id: 'reopens', value: orUnknown(told.reopens, 'history'), evidence: [] },
    { id: 'hand-offs', value: orUnknown(told.handOffs, 'history'), evidence: [] },
  ];
}
