import { createContext, useContext } from 'react';
import type { Told } from '../../../src/playbook/say/told';

const ToldContext = createContext<Told | undefined>(undefined);

/** What words to say are chosen by, for everything below. The same object while nothing changes. */
export const ToldProvider = ToldContext.Provider;

export function useTold(): Told {
  const told = useContext(ToldContext);
  if (told === undefined) throw new Error('evenkeel: nothing told around this component');
  return told;
}
