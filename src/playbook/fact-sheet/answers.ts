import { openQuestions } from '../../ledgers/open-questions';
import type { Evidence, SignalId } from '../../signals/types';
import { quoteOf } from './evidence';
import { overdueOf } from './fields';
import type { Conversation } from './record';
import type { Answer, RecordItemId, Relationship } from './types';

interface Known {
  readonly about: Relationship;
  readonly conversation: Conversation | undefined;
}

interface Answered {
  readonly answer: Exclude<Answer, 'people'>;
  readonly evidence: readonly Evidence[];
}

type Ask = (known: Known) => Answered;

const answered = (answer: Answered['answer'], evidence: readonly Evidence[] = []): Answered => ({ answer, evidence });
const UNKNOWN = answered('unknown');

/** A sign that does not apply had nothing to look at: that is no "no". */
const sign =
  (wanted: SignalId): Ask =>
  ({ about: { signs } }) => {
    const found = signs.find(({ id }) => id === wanted);
    if (found?.outcome === 'raised') return answered('yes', found.evidence);
    return found?.outcome === 'clear' ? answered('no') : UNKNOWN;
  };

/** How the record answers each question. */
export const answers: Readonly<Record<RecordItemId, Ask>> = {
  'more-than-usual': sign('attention'),
  'doubts-value': sign('value'),
  'went-public': sign('public-complaint'),
  'changing-demands': sign('changing-demands'),
  'beyond-agreed': sign('unreasonable-demands'),
  'disputed-promise': sign('disputed-promise'),
  'no-time-frame': sign('expectation-gap'),
  'advice-ignored': sign('advice-ignored'),
  abuse: sign('abuse'),

  'payment-overdue': ({ about }) => {
    const days = overdueOf(about);
    return 'unknown' in days ? UNKNOWN : answered(days.n > 0 ? 'yes' : 'no');
  },

  'our-part': ({ about: { signs } }) => {
    const ours = signs.filter(({ ledger }) => ledger === 'owed');
    const raised = ours.filter(({ outcome }) => outcome === 'raised');
    if (raised.length > 0)
      return answered(
        'yes',
        raised.flatMap(({ evidence }) => evidence),
      );
    return ours.length > 0 && ours.every(({ outcome }) => outcome !== 'unknown') ? answered('no') : UNKNOWN;
  },

  'owe-now': ({ about, conversation }) => {
    if (!conversation) return UNKNOWN;
    const questions = openQuestions(conversation.contacts).map(quoteOf);
    const waits = conversation.silences
      .filter(({ to }) => to === undefined)
      .map(({ from, message }): Evidence => ({ kind: 'wait', from, to: about.asOf, who: 'customer', message }));
    const owed = [...openPromises(about), ...questions, ...waits];
    if (owed.length > 0) return answered('yes', owed);
    return about.heard ? answered('no') : UNKNOWN;
  },

  'wants-supervisor': ({ about: { flags, heard } }) =>
    flags.some(({ id }) => id === 'wants-supervisor') ? answered('yes') : heard ? answered('no') : UNKNOWN,

  'open-tickets': ({ about: { told } }) => {
    const open = told.openTickets;
    if (!open) return UNKNOWN;
    if (open.n > 0) return answered('yes', [{ kind: 'count', what: 'tickets', n: open.n }]);
    return open.bound === 'exact' ? answered('no') : UNKNOWN;
  },

  'open-promises': ({ about, conversation }) => {
    if (!conversation || !about.heard) return UNKNOWN;
    const open = openPromises(about);
    return answered(open.length > 0 ? 'yes' : 'no', open);
  },
};

/** What we promised and have not done, in time or not. */
const openPromises = ({ promises }: Relationship): readonly Evidence[] =>
  promises.filter(({ state }) => state === 'open' || state === 'broken' || state === 'vague').map(quoteOf);
