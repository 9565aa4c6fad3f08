import { quoted } from '../../signals/words';
import { quotes } from '../said';
import type { Step } from '../step';

/** Name the problem and what it means for the customer; show that it was read. */
export const acknowledge: Step = {
  id: 'acknowledge',
  settle({ ours, acknowledged }) {
    const inKnownWords = quotes(ours, 'acknowledging');
    const evidence = inKnownWords.length > 0 ? inKnownWords : acknowledged.map(quoted);
    return evidence.length > 0 ? { state: 'done', evidence } : undefined;
  },
};
