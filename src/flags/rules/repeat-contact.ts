import { type FlagRule, groundsOf } from '../rule';

/** The customer came back for one trouble as often as the limit allows. Their word alone is a sign and no flag. */
export const repeatContact: FlagRule = {
  id: 'repeat-contact',
  severity: 'medium',
  evidence: ({ signs, policy }) =>
    groundsOf(signs, 'repeat-contact')
      .filter(({ level }) => level >= policy.flags.repeatContactLevel)
      .flatMap(({ evidence }) => evidence),
};
