import type { Hono } from 'hono';
import { requireAdmin, requireStaff } from '../core/auth';
import type { Env } from '../core/call';
import { notFound } from '../core/errors';

/**
 * Business hours: admins list the schedules, agents may read one and its holidays. The account has none, which is why the
 * business minutes of its metrics equal the calendar ones.
 */
export function scheduleRoutes(app: Hono<Env>): void {
  app.get('/business_hours/schedules', async (c) => {
    requireAdmin(c.var.call.actor);
    return c.json({ schedules: [] });
  });
  for (const path of ['', '/holidays', '/holidays/:holiday{[0-9]+}']) {
    app.get(`/business_hours/schedules/:id{[0-9]+}${path}`, async (c) => {
      requireStaff(c.var.call.actor);
      throw notFound();
    });
  }
}
