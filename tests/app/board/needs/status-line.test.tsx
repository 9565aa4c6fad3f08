// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { StatusLine } from '../../../../app/board/needs/StatusLine';
import type { BoardView, Progress } from '../../../../app/board/scoring/messages';
import { WordsProvider } from '../../../../app/shared/i18n/WordsContext';
import { NOW } from '../../../support/facts';
import { all, one, signedIn } from '../../sidebar/open-sidebar';

afterEach(cleanup);

const ready: Progress = {
  phase: 'ready',
  open: 1_234,
  cut: false,
  customers: 900,
  histories: 900,
  left: 0,
  requests: 21,
  readAt: NOW,
};

function show(over: Partial<Progress>) {
  const view: BoardView = {
    progress: { ...ready, ...over },
    asOf: NOW,
    matching: 0,
    needing: 0,
    now: 0,
    total: 0,
    from: 0,
    rows: [],
    choices: { groups: [], brands: [], flags: [], bands: [], languages: [] },
    search: '',
    namesCustomer: false,
    changed: 0,
  };
  const done: string[] = [];
  render(
    <WordsProvider reader={signedIn({ timeZone: 'UTC' })}>
      <StatusLine view={view} stop={() => done.push('stop')} resume={() => done.push('resume')} />
    </WordsProvider>,
  );
  return { user: userEvent.setup(), done };
}

const caveats = (): readonly (string | null)[] =>
  all('[data-caveat]').map((caveat) => caveat.getAttribute('data-caveat'));

describe('what is said of the board as a whole', () => {
  it('is how many tickets are open and what it cost, and no caveat where all of it is known', () => {
    show({});
    expect(one('.status').textContent).toMatch(/1234 open tickets.*21 requests/s);
    expect(caveats()).toEqual([]);
    expect(all('button')).toEqual([]);
  });

  it('is that Zendesk handed over less than it had', () => {
    show({ cut: true });
    expect(caveats()).toEqual(['cut']);
  });

  it('is how many customers’ histories are not read where each would take a request', () => {
    show({ left: 850 });
    expect(one('[data-caveat="top-only"]').textContent).toContain('850');
  });

  it.each([
    ['only the latest of it is read', 'cut'],
    ['it cannot be read', { code: 'no-permission' }],
  ] as const)('is that not all is known of what happened to flags: %s', (_, flags) => {
    show({ flags });
    expect(caveats()).toEqual(['flags']);
    expect(one('[data-caveat="flags"]').textContent).not.toMatch(/undefined|\{\{/);
  });

  it('is until when it waits, and why', () => {
    show({ phase: 'histories', waiting: { why: 'rate-limited', until: Date.UTC(2026, 0, 15, 13, 7) } });
    expect(one('[data-waiting="rate-limited"]').textContent).toContain('1:07');
  });

  it.each([
    ['listing', 'stop'],
    ['histories', 'stop'],
    ['stopped', 'resume'],
  ] as const)('offers, while it is %s, to %s', async (phase, act) => {
    const { user, done } = show({ phase });
    await user.click(one(`[data-action="${act}"]`));
    expect(done).toEqual([act]);
  });

  it('is what went wrong, with a way to try again', async () => {
    const { user, done } = show({ phase: 'failed', trouble: { code: 'offline' } });
    await user.click(one('[data-notice] button'));
    expect(done).toEqual(['resume']);
  });
});
