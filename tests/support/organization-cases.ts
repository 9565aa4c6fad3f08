import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/facts/instant';
import type { Ticket } from '../../src/facts/ticket';
import type { World } from './helpdesk-suite';
import { refusal } from './refusal';
import { colleagues, customer, past, suiteStart } from './suite-scenario';

/** The cases that every adapter must pass which reads an organization's tickets. */
export const organizationCases = (start: () => Promise<World>, front: Ticket): void => {
  const organization = customer.organizationId;
  const since = suiteStart - 365 * DAY;

  describe('organization', () => {
    it('gives the tickets of everybody in it with metrics and ratings, last updated first, in one request', async () => {
      const { helpdesk, controls } = await start();
      const history = await helpdesk.organizationHistory({ organization, since });
      expect(history).toEqual({ tickets: [front, past, colleagues], since, complete: true });
      expect(controls.asked().requests).toBe(1);
    });

    it('leaves out tickets last updated before the time asked for', async () => {
      const { helpdesk } = await start();
      const { tickets, complete } = await helpdesk.organizationHistory({ organization, since: past.updatedAt });
      expect([tickets.map(({ id }) => id), complete]).toEqual([[front.id, past.id], true]);
    });

    it('is empty for an organization without tickets', async () => {
      const { helpdesk } = await start();
      const history = await helpdesk.organizationHistory({ organization: 4711, since });
      expect(history).toEqual({ tickets: [], since, complete: true });
    });

    it.each(['offline', 'no-permission', 'unreadable', 'failed'] as const)('says %s when it is', async (kind) => {
      const { helpdesk, controls } = await start();
      controls.fail({ kind });
      const error = await refusal(helpdesk.organizationHistory({ organization, since }));
      expect(error).toMatchObject({ name: 'HelpdeskError', code: kind });
      expect(controls.asked().requests).toBe(1);
    });

    it('says when to try again where it is rate limited', async () => {
      const { helpdesk, controls } = await start();
      controls.fail({ kind: 'rate-limited', retryAt: suiteStart + 27_000 });
      const error = await refusal(helpdesk.organizationHistory({ organization, since }));
      expect(error).toMatchObject({ code: 'rate-limited', retryAt: suiteStart + 27_000 });
    });

    it('ends at once when cancelled', async () => {
      const { helpdesk, controls } = await start();
      controls.fail({ kind: 'silent' });
      const cancel = new AbortController();
      const asked = refusal(helpdesk.organizationHistory({ organization, since, signal: cancel.signal }));
      cancel.abort();
      expect((await asked).code).toBe('cancelled');
    });
  });
};
