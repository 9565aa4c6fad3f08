import { trailFormat } from '../../../src/flags/trail-format';
import type { FlagsApart } from '../../../src/helpdesk/zendesk/board/flags';
import type { Account } from '../../../src/settings/account';

type Places = Pick<Account, 'flagStore' | 'flagField'>;

/** The ticket field in which the trail lies. Where flags are kept elsewhere, a field of that number holds something else. */
export const flagFieldOf = ({ flagStore, flagField }: Places): number | undefined =>
  flagStore === 'tags' ? flagField : undefined;

/** Where the account keeps what lists of tickets do not tell of flags; undefined where they tell all, or nothing is kept. */
export function flagsApart({ flagStore, flagField }: Places): FlagsApart | undefined {
  if (flagStore === 'object') return { place: 'object', format: trailFormat };
  return flagStore === 'tags' && flagField === undefined ? { place: 'notes', format: trailFormat } : undefined;
}
