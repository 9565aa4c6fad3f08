/** Long enough for the `load` event to follow the first script of a page that was loaded anew. */
const LOAD_FOLLOWS_WITHIN_MS = 5000;

/** Tells a frame that was loaded anew from a page that shook hands twice (two clients, a double `init`). */
export interface PageWatch {
  /** Returns true when the handshake (perhaps) comes from a new page: what the old one subscribed to is void. */
  handshake(): boolean;
  /** The frame's `load` event. */
  loaded(): void;
  stop(): void;
}

/**
 * A frame of another origin does not say that it was loaded anew: its `load` event does, which comes before or after
 * the handshake. A page shakes hands once. A second handshake is a new page's if a `load` follows; if none does, or if
 * a third one comes first, the page initialised its client twice.
 */
export const watchPage = (onDouble: () => void): PageWatch => {
  let loaded = false;
  let handshakes = 0;
  let doubtful = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };

  return {
    handshake() {
      if (handshakes === 0) {
        handshakes = 1;
        return true;
      }
      if (!loaded) {
        handshakes += 1;
        onDouble();
        return false;
      }
      doubtful += 1;
      if (doubtful > 1) {
        onDouble();
        return false;
      }
      timer = setTimeout(() => {
        timer = undefined;
        handshakes += doubtful;
        doubtful = 0;
        onDouble();
      }, LOAD_FOLLOWS_WITHIN_MS);
      return true;
    },
    loaded() {
      settle();
      if (loaded) {
        handshakes = doubtful;
        doubtful = 0;
      }
      loaded = true;
    },
    stop: settle,
  };
};
