import type { SignalId } from '../../../src/signals/types';
import { CallWrong } from '../../shared/flags/CallWrong';
import { useFlagsInFront } from '../flags-context';
import { PlaceLine } from './PlaceLine';

/** Lets the agent say that what a sign reads is wrong on this ticket, and why. */
export function WrongReading({ sign }: { sign: SignalId }) {
  const { trail, locked, act } = useFlagsInFront();
  if (locked || !trail.keeping) return null;
  return <CallWrong sign={sign} act={act} place={<PlaceLine />} />;
}
