import { quoted } from '../../signals/words';
import type { Step } from '../step';

/** Name the problem and what it means for the customer; show that it was read. */
export const acknowledge: Step = {
  id: 'acknowledge',
  settle({ acknowledged }) {
    return acknowledged.length > 0 ? { state: 'done', evidence: acknowledged.map(quoted) } : undefined;
  },
};
