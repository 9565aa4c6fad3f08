import { findApologies } from '../../../ledgers/apologies';
import { isOneTooMany } from '../../apology-limit';
import { type DraftCase, isDue } from '../ground';
import type { DraftWarning } from '../types';

/** One apology too many, one that names nothing, or none where something of ours went wrong. */
export function inApologies(what: DraftCase): readonly DraftWarning[] {
  const { draft, situation } = what;
  const apologies = draft.parts('apologies');
  const [first] = apologies;
  if (!first) return situation.failed && !situation.plain && isDue(what, 'apologize') ? [{ id: 'no-apology' }] : [];

  const warnings: DraftWarning[] = [];
  const generic = draft.parts('genericApologies');
  if (apologies.every(({ start }) => generic.some((span) => span.start === start))) {
    warnings.push({ id: 'generic-apology', span: first });
  }
  if (addsOneTooMany(what)) warnings.push({ id: 'repeat-apology', span: first });
  return warnings;
}

/** With this one, by the rule of the step `apologize`. */
const addsOneTooMany = ({ draft, situation: { matter, ours, numbers } }: DraftCase): boolean =>
  isOneTooMany(
    {
      inMatter: findApologies(matter.contacts).length + 1,
      inAttempt: findApologies(ours).length + 1,
      fixFailed: matter.fixFailed,
      namesFailing: draft.parts('apologies').length > draft.parts('genericApologies').length,
      bringsNews: draft.parts('offers').length + draft.parts('fixes').length > 0,
    },
    numbers,
  );
