import type { HostWindow } from './host';
import type { InstanceList } from './instance-list';
import type { Switchboard } from './switchboard';

/** Zendesk tells the window's size at most about thirty times a second. */
const EVERY_MS = 33;

/** Passes on `window.resize` of the page. Returns the stop. */
export const watchWindow = (window: HostWindow, instances: InstanceList, board: Switchboard): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    timer = undefined;
    const size = { width: window.innerWidth, height: window.innerHeight };
    for (const instance of instances.all()) board.emit(instance, 'window.resize', size);
  };
  const resized = (): void => {
    timer ??= setTimeout(tell, EVERY_MS);
  };
  window.addEventListener('resize', resized);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('resize', resized);
  };
};
