import { createContext, useContext } from 'react';
import type { Instant } from '../../src/facts/instant';
import type { PersonId } from '../../src/facts/person';
import type { Standing } from '../shared/flags/standing';
import type { Telling } from '../shared/flags/telling';
import type { TrailHandle } from '../shared/flags/use-trail';

/** The flags of the ticket in front, and who may do what with them. */
export interface FlagsInFront {
  readonly standings: readonly Standing[];
  readonly trail: Omit<TrailHandle, 'act'>;
  readonly asOf: Instant;
  /** The reader's own time zone. */
  readonly zone: string;
  /** Names that the ticket tells: of the reader and of those who wrote in it. */
  readonly known: ReadonlyMap<PersonId, string>;
  readonly supervises: boolean;
  readonly isAdmin: boolean;
  /** Why nothing can be done: not saved yet, closed, or nobody is signed in. */
  readonly locked?: 'unsaved' | 'closed' | 'nobody';
  readonly act: Telling;
}

const FlagsContext = createContext<FlagsInFront | undefined>(undefined);

export const FlagsProvider = FlagsContext.Provider;

export function useFlagsInFront(): FlagsInFront {
  const found = useContext(FlagsContext);
  if (found === undefined) throw new Error('evenkeel: no flags around this component');
  return found;
}
