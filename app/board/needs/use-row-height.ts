import { useSyncExternalStore } from 'react';

/** A row has one line of parts where there is room, two where there is less, and is a card on a narrow screen. */
const wide = '(min-width: 1000px)';
const middle = '(min-width: 640px)';
const heights = { wide: 76, middle: 108, narrow: 200 } as const;

/** How tall a closed row is: the same number as in `needs.css`. */
export const useRowHeight = (): number => useSyncExternalStore(watch, read);

const read = (): number => {
  if (window.matchMedia(wide).matches) return heights.wide;
  return window.matchMedia(middle).matches ? heights.middle : heights.narrow;
};

const watch = (changed: () => void): (() => void) => {
  const queries = [wide, middle].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
};
