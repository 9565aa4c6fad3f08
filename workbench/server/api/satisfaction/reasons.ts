import type { Hono } from 'hono';
import { requireAdmin } from '../core/auth';
import { type Env, idOf, recordUrl } from '../core/call';
import { notFound } from '../core/errors';
import { requireCsat } from './record';

const CREATED = '2024-01-01T00:00:00Z';

/** Zendesk's own reasons by their codes; an account's own ones begin at 1000, and this one has none. */
const reasons: readonly (readonly [code: number, value: string])[] = [
  [0, 'No reason provided'],
  [5, 'The issue took too long to resolve'],
  [6, 'The issue was not resolved'],
  [7, "The agent's knowledge is unsatisfactory"],
  [8, "The agent's attitude is unsatisfactory"],
  [100, 'Some other reason'],
];

/** `GET /satisfaction_reasons` and `/{id}`: why a customer was not content, for admins. */
export function reasonRoutes(app: Hono<Env>): void {
  app.get('/satisfaction_reasons', async (c) => {
    requireAdmin(c.var.call.actor);
    requireCsat(c.var.call, 'legacy');
    return c.json({ reasons: reasons.map((reason, at) => reasonRecord(at, reason)) });
  });
  app.get('/satisfaction_reasons/:id{[0-9]+}', async (c) => {
    requireAdmin(c.var.call.actor);
    requireCsat(c.var.call, 'legacy');
    const at = idOf(c) - 1;
    const reason = reasons[at];
    if (reason === undefined) throw notFound();
    return c.json({
      reason: { url: recordUrl(c.var.call, `satisfaction_reasons/${at + 1}`), ...reasonRecord(at, reason) },
    });
  });
}

const reasonRecord = (at: number, [reason_code, value]: readonly [number, string]): Record<string, unknown> => ({
  id: at + 1,
  reason_code,
  value,
  raw_value: value,
  created_at: CREATED,
  updated_at: CREATED,
  deleted_at: null,
});
