import { type Budget, createBudget } from '../../src/helpdesk/zendesk/board/budget';

/**
 * A budget that all of the board's workers in this browser keep together: Zendesk counts an app's requests by person. Each
 * tells the others when it asks.
 */
export function sharedBudget(): Budget {
  const budget = createBudget();
  const channel = openChannel();
  if (channel === undefined) return budget;
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'number' && Number.isFinite(data)) budget.note(data);
  };
  return {
    ...budget,
    get perMinute() {
      return budget.perMinute;
    },
    take(now) {
      const at = budget.take(now);
      channel.postMessage(at);
      return at;
    },
  };
}

/** Undefined where the browser gives a page inside another one none. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('evenkeel-board-requests');
  } catch {
    return undefined;
  }
}
