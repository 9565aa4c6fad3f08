import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMessage, usersById } from '../../../src/helpdesk/zendesk/comment';
import { toCustomer } from '../../../src/helpdesk/zendesk/customer';
import { metricSets, toTicket } from '../../../src/helpdesk/zendesk/ticket';
import { tryCases } from '../../support/fuzz/try-cases';
import { PROPERTY_RUNS } from '../../support/property-runs';

describe('JSON in Zendesk’s shapes, however broken', () => {
  it('is refused in words of the port, or judged soundly', async () => {
    expect(await tryCases(PROPERTY_RUNS.seed, 2_000)).toEqual({ cases: 2_000 });
  });

  it('is a record of ours or none, never a failure', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = [
          toTicket(value, metricSets(value)),
          toMessage(value, usersById(value), (html) => html),
          toCustomer(value, ['a']),
        ];
        expect(read.every((each) => each === undefined || typeof each === 'object')).toBe(true);
      }),
      { ...PROPERTY_RUNS, numRuns: 2_000 },
    );
  });
});
