import { isFromCustomer } from '../../facts/contact';
import type { Message } from '../../facts/message';
import { readMessage } from '../../text/reading';
import { isOneTooMany } from '../apology-limit';
import { quotes, saying } from '../said';
import type { Step } from '../step';

/** Apologize for this failing, once. */
export const apologize: Step = {
  id: 'apologize',
  settle({ matter, ours, owed, numbers }) {
    const all = saying(
      matter.contacts.filter((message) => !isFromCustomer(message)),
      'apologies',
    );
    const sinceFailure = saying(ours, 'apologies');
    const apologizing = {
      inMatter: all.length,
      inAttempt: sinceFailure.length,
      fixFailed: matter.fixFailed,
      namesFailing: sinceFailure.every(namesFailing),
      bringsNews: saying(ours, 'offers', 'fixes').length > 0,
    };
    if (isOneTooMany(apologizing, numbers)) {
      return { state: 'overdone', why: 'said-twice', evidence: quotes(all, 'apologies') };
    }
    if (sinceFailure.length > 0) return { state: 'done', evidence: quotes(sinceFailure, 'apologies') };
    return owed ? undefined : { state: 'not-needed', why: 'nothing-to-repair' };
  },
};

const namesFailing = (message: Message): boolean => {
  const { apologies, genericApologies } = readMessage(message);
  return apologies.length > genericApologies.length;
};
