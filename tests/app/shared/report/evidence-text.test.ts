import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../../app/shared/i18n/format';
import { englishWords, loadWords } from '../../../../app/shared/i18n/words';
import { evidenceText, tidyEvidence } from '../../../../app/shared/report/evidence-text';
import type { Evidence } from '../../../../src/signals/types';
import { DAY, daysAgo, hoursAgo, NOW, them } from '../../../support/facts';

const language = { t: englishWords.t, format: createFormat('en', 'en-us', 'UTC') };
const say = (evidence: Evidence, message = them(daysAgo(3))) => evidenceText(evidence, message, NOW, language);

describe('evidenceText', () => {
  it('tells a wait that lasts from one that ended, and whose it is', () => {
    expect(say({ kind: 'wait', from: hoursAgo(3), to: NOW, who: 'customer' })).toBe(
      'Waiting for us for 3 hours, since 9:00 AM',
    );
    expect(say({ kind: 'wait', from: daysAgo(3), to: daysAgo(1), who: 'customer' })).toBe(
      'Waited 2 days for us, from Mar 7',
    );
    expect(say({ kind: 'wait', from: daysAgo(3), to: NOW, who: 'agent' })).toBe(
      '3 days without an answer from the customer, since Mar 7',
    );
  });

  it('names a limit or the usual number where there is one', () => {
    expect(say({ kind: 'count', what: 'reopens', n: 1, of: 2 })).toBe('Reopened 1 time (limit 2)');
    expect(say({ kind: 'count', what: 'contacts', n: 9, of: 2.6 })).toBe('9 contacts (usual: about 3)');
    expect(say({ kind: 'count', what: 'chasers', n: 1, of: 2 })).toBe('Wrote 1 more time meanwhile');
  });

  it('says the days that a number is of, and a usual below one as that', () => {
    const tickets = { kind: 'count', what: 'tickets', n: 14, days: 90 } as const;

    expect(say({ ...tickets, of: 0.655 })).toBe('14 tickets in 90 days (usual: fewer than 1)');
    expect(say({ ...tickets, of: 3.2 })).toBe('14 tickets in 90 days (usual: about 3)');
    expect(say(tickets)).toBe('14 tickets in 90 days');
  });

  it('says so in Korean as well', async () => {
    const korean = { t: (await loadWords('ko')).t, format: createFormat('ko', 'ko', 'UTC') };
    const tickets = { kind: 'count', what: 'tickets', n: 14, days: 90 } as const;

    expect(evidenceText({ ...tickets, of: 0.655 }, undefined, NOW, korean)).toBe('90일간 티켓 14건 (평소 1건 미만)');
    expect(evidenceText({ ...tickets, of: 3.2 }, undefined, NOW, korean)).toBe('90일간 티켓 14건 (평소 약 3건)');
  });

  it('quotes the words, cut where they are long, and says so where it cannot', () => {
    const message = them(daysAgo(3), `The display\n stays dark. ${'x'.repeat(200)}`);
    expect(say({ kind: 'quote', message: message.id, start: 4, end: 23, at: message.at }, message)).toBe(
      '“display stays dark” · Mar 7',
    );
    expect(say({ kind: 'quote', message: message.id, start: 0, end: 220, at: message.at }, message)).toMatch(
      /x…” · Mar 7$/,
    );
    expect(
      evidenceText({ kind: 'quote', message: 'gone', start: 0, end: 4, at: daysAgo(3) }, undefined, NOW, language),
    ).toBe('Words in a message that is not loaded, Mar 7');
  });
});

describe('tidyEvidence', () => {
  it('says the same wait once and keeps the largest of several counts', () => {
    const wait: Evidence = { kind: 'wait', from: daysAgo(1), to: NOW, who: 'customer', message: 'm' };
    const count = (n: number): Evidence => ({ kind: 'count', what: 'chasers', n, of: 3 });
    expect(tidyEvidence([wait, count(1), wait, count(3), count(2)], NOW)).toEqual([wait, count(3)]);
  });

  it('keeps waits apart that began at different times', () => {
    const waits = [1, 2].map(
      (days): Evidence => ({ kind: 'wait', from: daysAgo(days + 1), to: daysAgo(days + 1) + DAY / 2, who: 'customer' }),
    );
    expect(tidyEvidence(waits, NOW)).toHaveLength(2);
  });
});
