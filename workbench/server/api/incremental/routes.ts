import type { Hono } from 'hono';
import { requireAdmin } from '../core/auth';
import type { Call, Env } from '../core/call';
import { exportByCursor } from './by-cursor';
import { exportByTime } from './by-time';
import { exportMetricEvents } from './metric-events';
import { organizationStream, userStream } from './records';
import type { Stream } from './stream';
import { ticketEventStream } from './ticket-events';
import { ticketStream } from './tickets';

type Answer = Record<string, unknown>;

const byTime: Readonly<Record<string, (call: Call, maxSize?: number) => Promise<Answer>>> = {
  tickets: timed(ticketStream),
  ticket_events: timed(ticketEventStream),
  users: timed(userStream),
  organizations: timed(organizationStream),
};

function timed<Row>(stream: (call: Call) => Stream<Row>): (call: Call, maxSize?: number) => Promise<Answer> {
  return (call, maxSize) => exportByTime(call, stream(call), maxSize);
}

/** A sample is the same export in small. */
const SAMPLE_SIZE = 50;

/** `/incremental/*`: what changed since a time, all of it for admins. */
export function incrementalRoutes(app: Hono<Env>): void {
  app.get('/incremental/tickets/cursor', async (c) => {
    requireAdmin(c.var.call.actor);
    return c.json(await exportByCursor(c.var.call, ticketStream(c.var.call)));
  });
  app.get('/incremental/users/cursor', async (c) => {
    requireAdmin(c.var.call.actor);
    return c.json(await exportByCursor(c.var.call, userStream(c.var.call)));
  });
  app.get('/incremental/ticket_metric_events', async (c) => {
    requireAdmin(c.var.call.actor);
    return c.json(await exportMetricEvents(c.var.call));
  });
  for (const [resource, answer] of Object.entries(byTime)) {
    app.get(`/incremental/${resource}`, async (c) => {
      requireAdmin(c.var.call.actor);
      return c.json(await answer(c.var.call));
    });
    app.get(`/incremental/${resource}/sample`, async (c) => {
      requireAdmin(c.var.call.actor);
      return c.json(await answer(c.var.call, SAMPLE_SIZE));
    });
  }
}
