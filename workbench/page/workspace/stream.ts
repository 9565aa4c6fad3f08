/** A server that has just started answers 503 until its data is open, and the browser gives a stream up at the first such answer. */
const AGAIN_MS = 1000;

/** An event stream that outlives the server: where the browser gives it up, it is opened anew until `close`. */
export const openStream = (
  address: string,
  hear: { readonly begun: (again: boolean) => void; readonly message: (data: unknown) => void },
): (() => void) => {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = false;

  const open = (): void => {
    source = new EventSource(address);
    source.addEventListener('open', () => {
      hear.begun(again);
      again = true;
    });
    source.addEventListener('error', () => {
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN_MS);
    });
    source.addEventListener('message', ({ data }) => hear.message(data));
  };
  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
};
