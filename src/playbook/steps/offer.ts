import { quotes } from '../said';
import type { Step } from '../step';

/** Offer what can really be done, more than one way where possible, or do it. */
export const offer: Step = {
  id: 'offer',
  settle({ ours }) {
    const evidence = quotes(ours, 'offers', 'fixes');
    return evidence.length > 0 ? { state: 'done', evidence } : undefined;
  },
};
