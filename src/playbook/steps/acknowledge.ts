import { quotes } from '../said';
import type { Step } from '../step';

/** Name the problem and what it means for the customer; show that it was read. */
export const acknowledge: Step = {
  id: 'acknowledge',
  settle({ ours }) {
    const evidence = quotes(ours, 'acknowledging');
    return evidence.length > 0 ? { state: 'done', evidence } : undefined;
  },
};
