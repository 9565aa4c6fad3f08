import { isFromCustomer } from '../../../facts/contact';
import type { Message } from '../../../facts/message';
import type { Hear } from '../../../text/hearing';
import { readMessage } from '../../../text/reading';
import type { CustomerSaying } from '../../../text/saying-ids';
import { hasTrouble } from '../../../text/trouble';
import type { DraftCase } from '../ground';
import type { DraftWarning } from '../types';

/** An upset message, or the word that we failed, is answered by procedure alone. */
export function noAcknowledgement({ draft, covered, mode, situation, hear }: DraftCase): readonly DraftWarning[] {
  const { last, matter } = situation;
  if (!last || !isFromCustomer(last)) return [];
  if (covered.includes('acknowledge') || draft.parts('apologies').length > 0) return [];
  const theirs = matter.contacts.slice(matter.contacts.findLastIndex((message) => !isFromCustomer(message)) + 1);
  return mode === 'emotional' || matter.fixFailed || isUpset(theirs, hear) ? [{ id: 'no-acknowledgement' }] : [];
}

/** They wrote again and again, or say in so many words that they have had enough. */
function isUpset(theirs: readonly Message[], hear: Hear | undefined): boolean {
  if (theirs.length >= CHASES && theirs.some((message) => hasTrouble(readMessage(message)))) return true;
  return theirs.some((message) => {
    const sayings = hear?.(message).sayings ?? {};
    return UPSET.some((saying) => sayings[saying]);
  });
}

const CHASES = 3;
const UPSET: readonly CustomerSaying[] = [
  'claimed-count',
  'claimed-promise',
  'claimed-silence',
  'insult',
  'leaving',
  'legal',
  'public',
  'threat-of-harm',
  'ultimatum',
  'wants-supervisor',
];
