import { useEffect } from 'react';
import type { PersonId } from '../../src/facts/person';
import type { AskedHistory } from '../shared/history-keeper';
import type { HistoryState } from './history-state';
import { useHistory } from './use-history';

interface HistoryReaderProps {
  readonly customer: PersonId;
  readonly asked: AskedHistory;
  readonly agent: PersonId | undefined;
  readonly shown: boolean;
  readonly tell: (state: HistoryState) => void;
}

/** Reads the history and tells the badge, which was there before the code that reads. Shows nothing itself. */
export function HistoryReader({ tell, ...request }: HistoryReaderProps) {
  const state = useHistory(request);
  useEffect(() => tell(state), [tell, state]);
  return null;
}
