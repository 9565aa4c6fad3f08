import { type RefObject, useEffect } from 'react';
import type { Helpdesk } from '../../src/helpdesk/port';

/** Who can make the frame taller. Without `can` it is known that it can. */
type Frame = Pick<Helpdesk, 'fitHeight'> & Partial<Pick<Helpdesk, 'can'>>;

/**
 * Keeps the frame as tall as its content, so that nothing is cut off and nothing scrolls twice. One call to the host at a
 * time; while it runs only the newest height waits.
 */
export function useFitHeight(content: RefObject<HTMLElement | null>, helpdesk: Frame | undefined): void {
  useEffect(() => {
    const element = content.current;
    if (element === null || helpdesk === undefined || helpdesk.can?.has('fit-height') === false) return;
    let told = 0;
    let telling = false;
    let live = true;
    const tell = async (): Promise<void> => {
      if (telling) return;
      telling = true;
      for (let height = heightOf(element); live && height > 0 && height !== told; height = heightOf(element)) {
        told = height;
        // A host that refuses leaves the frame as it is; it then scrolls by itself.
        await helpdesk.fitHeight(height).catch(() => {});
      }
      telling = false;
    };
    const observer = new ResizeObserver(() => void tell());
    observer.observe(element);
    return () => {
      live = false;
      observer.disconnect();
    };
  }, [content, helpdesk]);
}

const heightOf = (element: HTMLElement): number => Math.ceil(element.getBoundingClientRect().height);
