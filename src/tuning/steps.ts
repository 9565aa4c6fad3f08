/** Work in small steps, each told by how many tickets are done, so that whoever drives it can stop in between. */
export type Steps<T> = Generator<number, T, void>;

/** All of it in one go. */
export function finish<T>(steps: Generator<unknown, T, void>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
