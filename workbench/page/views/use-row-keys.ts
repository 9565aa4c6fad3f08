import { useCallback, useEffect, useRef, useState } from 'react';

export interface RowKeys {
  /** Index of the row that the keys are at. */
  readonly current: number | undefined;
  set(index: number): void;
  rowRef(index: number): (row: HTMLTableRowElement | null) => void;
}

/** `j` and `k`, or the arrow keys, go through the rows of a table; Enter or `o` opens one. As in Zendesk's views. */
export const useRowKeys = (count: number, onOpen: (index: number) => void): RowKeys => {
  const [current, setCurrent] = useState<number>();
  const rows = useRef<(HTMLTableRowElement | null)[]>([]);

  const move = useCallback(
    (step: number): void => {
      const next = Math.min(Math.max((current ?? -1) + step, 0), count - 1);
      setCurrent(next);
      rows.current[next]?.querySelector('a')?.focus();
      rows.current[next]?.scrollIntoView({ block: 'nearest' });
    },
    [current, count],
  );

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'j' || event.key === 'ArrowDown') move(1);
      else if (event.key === 'k' || event.key === 'ArrowUp') move(-1);
      else if ((event.key === 'Enter' || event.key === 'o') && current !== undefined && isInRow(event.target)) {
        onOpen(current);
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [move, onOpen, current]);

  return {
    current,
    set: setCurrent,
    rowRef: (index) => (row) => {
      rows.current[index] = row;
    },
  };
};

const isInRow = (target: EventTarget | null): boolean =>
  target === document.body || (target instanceof Element && target.closest('tr[data-ticket]') !== null);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, select, textarea, [role=menu]') !== null);
