import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { Range } from './use-board';

/** Rows above and below what is seen, so that a turn of the wheel meets no gap. */
const around = 8;

export interface RowWindow {
  readonly range: Range;
  /** Where a row stands, in pixels from the top of the list. */
  top(index: number): number;
  /** How tall the whole list is. */
  readonly height: number;
  /** Brings a row into sight. */
  reveal(index: number): void;
}

export interface WindowOptions {
  readonly list: RefObject<HTMLElement | null>;
  readonly total: number;
  readonly rowHeight: number;
  /** The one row that is open, and how much taller it is. */
  readonly open: { readonly index: number; readonly extra: number } | undefined;
}

/** Which rows of a long list are on the screen. All rows are of one height but the open one. */
export function useWindow({ list, total, rowHeight, open }: WindowOptions): RowWindow {
  const [range, setRange] = useState<Range>({ from: 0, to: 30 });
  const openIndex = open?.index ?? -1;
  const extra = open?.extra ?? 0;

  const measure = useCallback((): void => {
    const element = list.current;
    if (element === null) return;
    const above = -element.getBoundingClientRect().top;
    const at = (pixels: number): number => {
      const before =
        openIndex >= 0 && pixels > (openIndex + 1) * rowHeight
          ? Math.min(extra, pixels - (openIndex + 1) * rowHeight)
          : 0;
      return Math.floor((pixels - before) / rowHeight);
    };
    const from = Math.max(0, at(Math.max(0, above)) - around);
    const to = Math.max(from, at(Math.max(0, above + window.innerHeight)) + 1 + around);
    setRange((now) => (now.from === from && now.to === to ? now : { from, to }));
  }, [list, rowHeight, openIndex, extra]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a longer list shows more
  useEffect(() => {
    // In the next frame, which lays the page out anyway.
    let planned = requestAnimationFrame(measure);
    const plan = (): void => {
      cancelAnimationFrame(planned);
      planned = requestAnimationFrame(measure);
    };
    window.addEventListener('scroll', plan, { passive: true });
    window.addEventListener('resize', plan);
    return () => {
      cancelAnimationFrame(planned);
      window.removeEventListener('scroll', plan);
      window.removeEventListener('resize', plan);
    };
  }, [measure, total]);

  const top = (index: number): number => index * rowHeight + (openIndex >= 0 && index > openIndex ? extra : 0);
  const reveal = (index: number): void => {
    const element = list.current;
    if (element === null) return;
    const start = element.getBoundingClientRect().top + top(index);
    // What stays at the top while the list is scrolled covers rows there.
    const covered = stickyHeight();
    if (start < covered) window.scrollBy(0, start - covered);
    else if (start + rowHeight > window.innerHeight) window.scrollBy(0, start + rowHeight - window.innerHeight);
  };
  return { range, top, height: total * rowHeight + extra, reveal };
}

const stickyHeight = (): number => document.querySelector('[data-sticky]')?.getBoundingClientRect().bottom ?? 0;
