import { type RefObject, useEffect } from 'react';
import { useModel } from '../workspace/context';
import { setPane } from '../workspace/frames';
import type { FrameState } from '../workspace/state';

/** Closes the open pane of a frame by Escape, and by a press outside the place where its button and pane are. */
export function useCloseOutside(place: RefObject<HTMLElement | null>, { guid, open }: FrameState): void {
  const model = useModel();
  useEffect(() => {
    if (!open) return;
    const close = (): void => setPane(model, guid, false);
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    const point = (event: PointerEvent): void => {
      if (event.target instanceof Node && place.current?.contains(event.target) === false) close();
    };
    window.addEventListener('keydown', press);
    window.addEventListener('pointerdown', point);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('pointerdown', point);
    };
  }, [model, place, guid, open]);
}
