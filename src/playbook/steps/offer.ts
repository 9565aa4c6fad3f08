import { deedsPromised, quotes, saying } from '../said';
import type { Step } from '../step';

/** Offer what can really be done, more than one way where possible, do it, or say by when it will be done. */
export const offer: Step = {
  id: 'offer',
  settle(situation) {
    const said = saying(situation.ours, 'offers', 'fixes');
    const rest = situation.ours.filter((message) => !said.includes(message));
    const evidence = [...quotes(said, 'offers', 'fixes'), ...deedsPromised({ ...situation, ours: rest })];
    return evidence.length > 0 ? { state: 'done', evidence } : undefined;
  },
};
