import { useCallback, useEffect, useRef, useState } from 'react';
import type { Desk } from '../shared/desk';
import { type FrontFollower, type FrontState, followFront } from './follow-front';

/** The ticket in front, kept fresh, and whether the agent has it in front. */
export function useFront(desk: Desk): {
  readonly state: FrontState;
  readonly shown: boolean;
  readonly retry: () => void;
} {
  const [state, setState] = useState<FrontState>({ phase: 'reading' });
  const [active, setActive] = useState(true);
  const follower = useRef<FrontFollower | undefined>(undefined);
  const retry = useCallback(() => follower.current?.retry(), []);
  useEffect(() => {
    const follow = followFront(desk, { state: setState, shown: setActive });
    follower.current = follow;
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('online', retry);
      follow.stop();
    };
  }, [desk, retry]);
  return { state, shown: active, retry };
}
