import { describe, expect, it } from 'vitest';
import { sinceFirstReply } from '../../../src/ledgers/first-reply';
import { daysAgo, them, us } from '../../support/facts';

const asked = them(daysAgo(5));
const again = them(daysAgo(4));
const reply = us(daysAgo(3));
const later = them(daysAgo(2));

describe('our first reply', () => {
  it('begins what comes after the problem report, however many messages that has', () => {
    expect(sinceFirstReply([asked, again, reply, later])).toEqual([reply, later]);
  });

  it('is none while nobody has replied, and none before the customer wrote', () => {
    expect(sinceFirstReply([asked, again])).toEqual([]);
    expect(sinceFirstReply([us(daysAgo(6)), asked])).toEqual([]);
    expect(sinceFirstReply([us(daysAgo(6)), asked, reply])).toEqual([reply]);
  });

  it('may be a call, whoever made it', () => {
    const call = them(daysAgo(4), 'A call', { channel: 'voice', callMinutes: 3, public: false });

    expect(sinceFirstReply([call, later])).toEqual([call, later]);
  });
});
