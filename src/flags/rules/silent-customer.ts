import { type FlagRule, groundsOf } from '../rule';

/** The customer leaves our questions unanswered, as the sign `silence` says. */
export const silentCustomer: FlagRule = {
  id: 'silent-customer',
  severity: 'low',
  evidence: ({ signs }) => groundsOf(signs, 'silence').flatMap(({ evidence }) => evidence),
};
