// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { type Desk, DeskProvider } from '../../../app/shared/desk';
import { useWriteBand } from '../../../app/sidebar/use-write-band';
import { HelpdeskError } from '../../../src/helpdesk/error';
import type { Band } from '../../../src/report/types';
import type { Account } from '../../../src/settings/account';
import { customer, facts, NOW, ticket } from '../../support/facts';
import { handClock } from '../../support/hand-clock';

const on: Account = { supervisorGroups: [], writeTags: true, healthField: 'evenkeel_health' };

function open(account: Account, first: { readonly band: Band; readonly settled: boolean }) {
  const clock = handClock(NOW);
  const bandWriter = vi.fn(async () => 'written' as const);
  const desk = { clock, bandWriter } as unknown as Desk;
  const whole = facts({ ticket: ticket({ id: 7 }), customer: customer({ id: 5 }) });
  const hook = renderHook(
    (props: { band: Band; settled: boolean }) =>
      useWriteBand({ account, facts: whole, shown: true, zone: 'Asia/Seoul', ...props }),
    {
      initialProps: first,
      wrapper: ({ children }) => <DeskProvider value={desk}>{children as JSX.Element}</DeskProvider>,
    },
  );
  return { clock, bandWriter, ...hook };
}

describe('the band that is written back', () => {
  it('is written once it has stood for ten seconds, with its day in the account’s zone', async () => {
    const { clock, bandWriter } = open(on, { band: 'strained', settled: true });
    clock.advance(9_999);
    expect(bandWriter).not.toHaveBeenCalled();
    clock.advance(1);
    await waitFor(() => expect(bandWriter).toHaveBeenCalledTimes(1));
    expect(bandWriter.mock.calls[0]).toEqual([
      { ticket: 7, customer: 5, band: 'strained', day: '2026-03-10', tags: true, field: 'evenkeel_health' },
      { tags: [], value: undefined },
    ]);
  });

  it('is not written while anything is still read, nor where nothing is judged', () => {
    const { clock, bandWriter, rerender } = open(on, { band: 'strained', settled: false });
    clock.advance(60_000);
    rerender({ band: 'unknown', settled: true });
    clock.advance(60_000);
    rerender({ band: 'new', settled: true });
    clock.advance(60_000);
    expect(bandWriter).not.toHaveBeenCalled();
  });

  it('is not written again while it stays, and is when it changes', () => {
    const { clock, bandWriter, rerender } = open(on, { band: 'strained', settled: true });
    clock.advance(10_000);
    rerender({ band: 'watch', settled: true });
    clock.advance(5_000);
    rerender({ band: 'strained', settled: true });
    clock.advance(60_000);
    expect(bandWriter).toHaveBeenCalledTimes(1);
    rerender({ band: 'critical', settled: true });
    clock.advance(10_000);
    expect(bandWriter).toHaveBeenCalledTimes(2);
  });

  it('is left to the next change where it was refused: nobody is asked again and again', async () => {
    const { clock, bandWriter, rerender } = open(on, { band: 'strained', settled: true });
    bandWriter.mockRejectedValueOnce(new HelpdeskError('rate-limited', 'tickets'));
    clock.advance(10_000);
    await Promise.resolve();
    clock.advance(60 * 60_000);
    expect(bandWriter).toHaveBeenCalledTimes(1);
    rerender({ band: 'critical', settled: true });
    clock.advance(10_000);
    expect(bandWriter).toHaveBeenCalledTimes(2);
  });

  it('is off unless the account wants it', () => {
    const { clock, bandWriter } = open({ supervisorGroups: [] }, { band: 'critical', settled: true });
    clock.advance(60_000);
    expect(bandWriter).not.toHaveBeenCalled();
  });
});
