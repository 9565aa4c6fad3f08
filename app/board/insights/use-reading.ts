import { useEffect, useState } from 'react';
import type { BoardDesk } from '../board-desk';
import { type PastReading, type Reading, readingOf } from './reading';

/** Follows the reading of the past that all pages share. */
export function useReading(desk: BoardDesk): PastReading & { readonly now: Reading } {
  const reading = readingOf(desk);
  const [now, setNow] = useState(reading.state());
  useEffect(() => {
    setNow(reading.state());
    return reading.subscribe(() => setNow(reading.state()));
  }, [reading]);
  return { ...reading, now };
}
