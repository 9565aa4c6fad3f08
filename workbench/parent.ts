/** Soon enough for whoever stops npm and starts it again. */
const LOOK_EVERY_MS = 500;

/**
 * Calls once when the process that started this one is gone. npm runs a script through a shell, and not every shell hands
 * a signal on to what it runs: then the parent ends and its child would go on alone.
 */
export function whenParentEnds(then: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent && isRunning(parent)) return;
    clearInterval(timer);
    then();
  }, LOOK_EVERY_MS);
  timer.unref();
}

/** Asked too because Windows goes on naming the parent that was. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is there, only out of reach.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
