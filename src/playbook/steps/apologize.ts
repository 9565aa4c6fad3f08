import { isFromCustomer } from '../../facts/contact';
import type { Message } from '../../facts/message';
import { readMessage } from '../../text/reading';
import { quotes, saying } from '../said';
import type { Step } from '../step';

/**
 * Apologize for this failing, once. The third apology of one matter is one too many; so is the second after a failed
 * fix that comes without anything new.
 */
export const apologize: Step = {
  id: 'apologize',
  settle({ matter, ours, owed, numbers }) {
    const all = saying(
      matter.contacts.filter((message) => !isFromCustomer(message)),
      'apologies',
    );
    const sinceFailure = saying(ours, 'apologies');
    const empty = matter.fixFailed && sinceFailure.length >= 2 && saying(ours, 'offers', 'fixes').length === 0;
    // The first for a fix that failed since is like none before it, if it names what failed.
    const fresh = matter.fixFailed && sinceFailure.length === 1 && sinceFailure.every(namesFailing);
    if ((all.length >= numbers.overdoneApologies && !fresh) || empty) {
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
