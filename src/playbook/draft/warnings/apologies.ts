import { isFromCustomer } from '../../../facts/contact';
import { findApologies } from '../../../ledgers/apologies';
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
  if (isOneTooMany(what)) warnings.push({ id: 'repeat-apology', span: first });
  return warnings;
}

/** By the rule of the step `apologize`: the third of a matter, or the second after a failed fix without anything new. */
function isOneTooMany({ draft, situation: { matter, ours, numbers } }: DraftCase): boolean {
  const before = findApologies(matter.contacts).length;
  const since = findApologies(ours.filter((message) => !isFromCustomer(message))).length;
  const brings = draft.parts('offers').length + draft.parts('fixes').length > 0;
  const fresh =
    matter.fixFailed && since === 0 && draft.parts('apologies').length > draft.parts('genericApologies').length;
  return (before + 1 >= numbers.overdoneApologies && !fresh) || (matter.fixFailed && since >= 1 && !brings);
}
