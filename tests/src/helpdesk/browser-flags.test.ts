import { describe, expect, it } from 'vitest';
import { reviewed, told } from '../../../src/flags/trail';
import { trailFormat } from '../../../src/flags/trail-format';
import { createBrowserFlagStore } from '../../../src/helpdesk/browser-flags';
import { occurred } from '../../support/flag-desk';

const browser = () => {
  const kept = new Map<number, string>();
  return {
    kept,
    page: () =>
      createBrowserFlagStore(trailFormat, {
        recall: (ticket) => kept.get(ticket),
        keep: (ticket, text) => Boolean(kept.set(ticket, text)),
        tickets: () => [...kept.keys()],
      }),
  };
};

describe('flags without a place in the helpdesk', () => {
  const resolve = { id: 'r', kind: 'resolve', at: 12, who: 301, reason: 'She said it was a joke' } as const;

  it('are there again in the same browser, without a word of what people wrote', async () => {
    const { kept, page } = browser();
    const first = page();
    const trail = await first.act(7, told('legal', occurred(10), resolve));
    expect((await first.read([7])).get(7)?.trail).toEqual(trail);
    await first.act(7, reviewed({ id: 'q', kind: 'quiet', at: 13, who: 301, sign: 'abuse', reason: 'a joke' }));
    expect(kept.get(7)).not.toContain('joke');
    const again = (await page().read([7])).get(7)?.trail;
    expect(again?.events.legal?.at(-1)).toEqual({ ...resolve, reason: '…' });
  });

  it('of two pages of one browser are kept both', async () => {
    const { page } = browser();
    const [one, two] = [page(), page()];
    await one.act(7, told('legal', occurred(10)));
    await two.act(7, told('legal', { id: 'a', kind: 'acknowledge', at: 11, who: 301 }));
    expect((await page().read([7])).get(7)?.trail.events.legal).toHaveLength(2);
    const whole = await one.act(7, told('legal', resolve));
    expect(whole.events.legal?.map(({ id }) => id)).toEqual(['legal high 10', 'a', 'r']);
    expect(whole.events.legal?.at(-1)).toEqual(resolve);
  });

  it('are handed over all at once, with what another page of the browser has done since', async () => {
    const { page } = browser();
    const [board, sidebar] = [page(), page()];
    expect(board.all?.()).toEqual(new Map());
    await board.act(7, told('legal', occurred(10)));
    await sidebar.act(7, told('legal', { id: 'a', kind: 'acknowledge', at: 11, who: 301 }));
    await sidebar.act(8, told('churn', occurred(12)));
    const all = board.all?.();
    expect([...(all?.keys() ?? [])].sort()).toEqual([7, 8]);
    expect(all?.get(7)?.events.legal?.map(({ id }) => id)).toEqual(['legal high 10', 'a']);
  });

  it('are empty where what was kept is unreadable', async () => {
    const { kept, page } = browser();
    kept.set(7, '{"evenkeel":9}');
    expect((await page().read([7])).get(7)).toEqual({ trail: trailFormat.empty, tags: [] });
    expect(page().place).toBe('browser');
    expect(page().inRecord({})).toBeUndefined();
  });
});
