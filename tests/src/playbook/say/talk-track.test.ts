import { describe, expect, it } from 'vitest';
import { promisesUntil } from '../../../../src/ledgers/promises';
import { isTalkTrack, matterOf } from '../../../../src/playbook/say/talk-track';
import { hear } from '../../../../src/text/hear';
import { customer, daysAgo, NOW, them, ticket, us } from '../../../support/facts';

const UTC = { zone: 'UTC', breathMinutes: { live: 2, hours: 30 } };

describe('a talk track', () => {
  const called = [
    them(daysAgo(4), 'The display is dark.', { channel: 'voice', callMinutes: 4 }),
    us(daysAgo(3), 'I will send you a new display by Friday.'),
    them(daysAgo(2), 'Thank you!'),
    them(daysAgo(1), 'Which cable does it need?'),
  ];
  const facts = { ticket: ticket(), customer: customer(), messages: called };
  const promises = promisesUntil(called, hear, UTC, NOW);

  it('goes on after thanks for what is still to come', () => {
    expect(promises).toHaveLength(1);
    expect(isTalkTrack(facts, matterOf(facts, NOW, promises))).toBe(true);
  });

  it('ends with thanks where nothing is owed', () => {
    expect(isTalkTrack(facts, matterOf(facts, NOW, []))).toBe(false);
  });
});
