/** Nobody wonders whether two seconds of silence are a hang; then a line tells, and one more every five. */
const first = 2_000;
const next = 5_000;

/** @returns the call that ends it. Does not keep the process alive. */
export const startProgress = (line: () => string, write: (line: string) => void): (() => void) => {
  let timer = setTimeout(function tell() {
    write(line());
    timer = setTimeout(tell, next);
    timer.unref();
  }, first);
  timer.unref();
  return () => clearTimeout(timer);
};
