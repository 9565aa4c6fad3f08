import type { ScoringLink } from '../../app/board/scoring/link';
import { createServer } from '../../app/board/scoring/server';
import type { TicketId } from '../../src/facts/ticket';
import type { Clock } from '../../src/helpdesk/port';
import { listed } from './board';
import { hearing } from './hearing';

const noNames = { groups: new Map(), people: new Map(), brands: new Map() };

/** The worker's end in this very thread, over these open tickets. */
export function linkInThread(ids: readonly TicketId[], clock: Clock): ScoringLink {
  const listeners = new Set<Parameters<ScoringLink['listen']>[0]>();
  let serve: ReturnType<typeof createServer> | undefined;
  return {
    post(message) {
      if (message.kind !== 'start') return serve?.(structuredClone(message));
      serve = createServer({
        start: message,
        clock,
        post: (told) => {
          if (told.kind !== 'ask') for (const hear of listeners) hear(structuredClone(told));
        },
        openSource: () => ({
          async *openTickets() {
            yield { tickets: ids.map((id) => listed(id)), names: noNames, hasMore: false, cut: false };
          },
          async *histories() {},
          async *flags() {},
          async *changed() {},
        }),
        loadHearing: async () => hearing,
        later: queueMicrotask,
      });
    },
    listen(hear) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    close: () => {},
  };
}
