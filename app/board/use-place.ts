import { useCallback, useEffect, useRef, useState } from 'react';
import { fromHash, fromRoute, isSamePlace, type Place, toHash, toRoute } from './address';
import type { HostRoute } from './board-desk';

/** Milliseconds without a change until the helpdesk's address is written: typing makes one entry of the history, not ten. */
const rest = 600;

export interface PlaceHandle {
  readonly place: Place;
  readonly go: (place: Place) => void;
}

/**
 * Where the supervisor is, kept in the frame's address at once and in the helpdesk's own soon after. Nothing is written
 * there while the board is hidden: it would bring the board to the front.
 */
export function usePlace(route: HostRoute): PlaceHandle {
  const [place, setPlace] = useState(() => fromHash(window.location.hash));
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const show = useCallback((next: Place): void => {
    window.history.replaceState(window.history.state, '', toHash(next));
    setPlace((now) => (isSamePlace(now, next) ? now : next));
  }, []);

  const go = useCallback(
    (next: Place): void => {
      show(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        if (isShown()) route.write(toRoute(next));
      }, rest);
    },
    [route, show],
  );

  useEffect(() => {
    const followed = (): void => setPlace(fromHash(window.location.hash));
    const stop = route.watch((told) => {
      clearTimeout(timer.current);
      show(fromRoute(told));
    });
    window.addEventListener('hashchange', followed);
    return () => {
      window.removeEventListener('hashchange', followed);
      clearTimeout(timer.current);
      stop();
    };
  }, [route, show]);

  return { place, go };
}

/** A hidden frame has no size. */
const isShown = (): boolean => document.visibilityState === 'visible' && window.innerWidth > 0;
