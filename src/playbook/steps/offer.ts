import { quoted } from '../../signals/words';
import { deedsPromised } from '../said';
import type { Step } from '../step';

/** Offer what can really be done, more than one way where possible, do it, or say by when it will be done. */
export const offer: Step = {
  id: 'offer',
  settle(situation) {
    const { ours, offered, fixed } = situation;
    const said = ours.flatMap(({ id }) => [...offered, ...fixed].find(({ message }) => message === id) ?? []);
    const rest = ours.filter(({ id }) => said.every(({ message }) => message !== id));
    const evidence = [...said.map(quoted), ...deedsPromised({ ...situation, ours: rest })];
    return evidence.length > 0 ? { state: 'done', evidence } : undefined;
  },
};
