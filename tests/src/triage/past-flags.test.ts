import { describe, expect, it } from 'vitest';
import type { FlagEvent } from '../../../src/facts/flag-event';
import { tagOf } from '../../../src/flags/flag-tags';
import { told } from '../../../src/flags/trail';
import { encodeTrail } from '../../../src/flags/trail-json';
import { withFlags } from '../../../src/triage/past-flags';
import { listed } from '../../support/board';
import { AGENT_ID, daysAgo, hoursAgo, NOW } from '../../support/facts';

const call: FlagEvent = { id: 'c', kind: 'call', at: daysAgo(3), who: AGENT_ID, note: 'Above my limit' };
const dismiss: FlagEvent = { id: 'd', kind: 'dismiss', at: hoursAgo(1), who: AGENT_ID, reason: 'A joke' };

describe('the flags of past tickets', () => {
  it('are in their tags, wherever the account keeps them, with the time at which help was called for', () => {
    const { listed: found, taggedAt } = withFlags(
      [listed(1, { tags: ['vip'] }), listed(2)],
      new Map([[1, told('help-wanted', call, dismiss)]]),
      NOW,
    );
    expect(found.map(({ ticket }) => ticket.tags)).toEqual([['vip', tagOf('help-wanted', 'dismissed')], []]);
    expect(taggedAt.get(1)?.get(tagOf('help-wanted', 'dismissed'))).toBe(daysAgo(3));
    expect(taggedAt.size).toBe(1);
  });

  it('are dated by the field in which the trail lies, and state what it tells', () => {
    const trailText = encodeTrail(told('help-wanted', call));
    const tags = [tagOf('help-wanted', 'raised'), 'evenkeel_unacknowledged'];
    const { listed: found, taggedAt } = withFlags([listed(1, { tags }, { trailText })], new Map(), NOW);
    expect(found[0]?.ticket.tags).toEqual(tags);
    expect(taggedAt.get(1)?.get(tagOf('help-wanted', 'raised'))).toBe(daysAgo(3));
  });
});
