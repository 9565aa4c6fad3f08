// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { BoardDesk } from '../../../../app/board/board-desk';
import { RowList } from '../../../../app/board/needs/RowList';
import type { BoardView } from '../../../../app/board/scoring/messages';
import { startScoring } from '../../../../app/board/scoring/scoring';
import { DeskProvider } from '../../../../app/shared/desk';
import { forgetful } from '../../../../app/shared/history-keeper';
import { WordsProvider } from '../../../../app/shared/i18n/WordsContext';
import { createMemoryHelpdesk } from '../../../../src/helpdesk/memory';
import { parseSettings } from '../../../../src/settings/parse';
import { lookFromText } from '../../../../src/triage/filter-text';
import { row } from '../../../support/board';
import { customer, NOW, ticket } from '../../../support/facts';
import { handClock } from '../../../support/hand-clock';
import { browserFlags, one, signedIn } from '../../sidebar/open-sidebar';

afterEach(cleanup);

const reader = signedIn({ name: 'Ada Moss' });

/** A ready board of these tickets, in this order. */
const viewOf = (tickets: readonly number[]): BoardView => ({
  progress: { phase: 'ready', open: 3, cut: false, customers: 3, histories: 3, left: 0, requests: 3 },
  asOf: NOW,
  matching: tickets.length,
  needing: tickets.length,
  now: tickets.length,
  total: tickets.length,
  from: 0,
  rows: tickets.map((id) => ({ row: row({ ticket: id }) })),
  choices: { groups: [], brands: [], flags: [], bands: [], languages: [] },
  search: '',
  namesCustomer: false,
  changed: 0,
});

/** The list, and how it is shown once the tickets stand in another order. */
async function openList(tickets: readonly number[]) {
  const clock = handClock(NOW);
  const scoring = await startScoring({
    openLink: () => ({ post: () => {}, listen: () => () => {}, close: () => {} }),
    settings: {},
    me: {},
    scope: Promise.resolve('acme/9'),
    watchShown: () => {},
    watchOnline: () => {},
    keptTrails: async () => new Map(),
  });
  const opened: number[] = [];
  const helpdesk = createMemoryHelpdesk({ facts: { ticket: ticket(), customer: customer(), messages: [] } }, clock);
  const desk: BoardDesk = {
    helpdesk: { ...helpdesk, openTicket: async (id) => void opened.push(id) },
    clock,
    scope: Promise.resolve('acme/9'),
    keeper: forgetful,
    flags: browserFlags(),
    scoring: async () => scoring,
    announce: () => {},
    me: reader,
    raw: {},
    settings: parseSettings({}),
    client: () => Promise.reject(new Error('nothing is asked')),
    route: { write: () => {}, watch: () => () => {} },
  };
  const nothing = (): void => {};
  const page = (order: readonly number[]) => (
    <WordsProvider reader={reader}>
      <DeskProvider value={desk}>
        <RowList
          view={viewOf(order)}
          scoring={scoring}
          desk={desk}
          look={lookFromText('')}
          setAll={nothing}
          setRange={nothing}
          search={nothing}
          help={nothing}
          closeHelp={nothing}
          clear={nothing}
        />
      </DeskProvider>
    </WordsProvider>
  );
  const { rerender } = render(page(tickets));
  return { user: userEvent.setup(), opened, rank: (order: readonly number[]) => rerender(page(order)) };
}

const current = (): string | null => one('[data-current="true"]').getAttribute('data-ticket');
const focused = (): string | null | undefined =>
  document.activeElement?.closest('[data-ticket]')?.getAttribute('data-ticket');

describe('the list of rows', () => {
  it('keeps keys and focus on their ticket while its rank moves', async () => {
    const { user, rank, opened } = await openList([1, 2, 3]);
    await user.keyboard('jj');
    expect([current(), focused()]).toEqual(['2', '2']);
    rank([2, 3, 1]);
    expect([current(), focused()]).toEqual(['2', '2']);
    await user.keyboard('o');
    expect(opened).toEqual([2]);
    await user.keyboard('j');
    expect([current(), focused()]).toEqual(['3', '3']);
  });

  it('goes on from the same place where its ticket has left the list', async () => {
    const { user, rank } = await openList([1, 2, 3]);
    await user.keyboard('jj');
    rank([1, 3]);
    expect([current(), focused()]).toEqual(['3', '3']);
    rank([3, 1]);
    expect([current(), focused()]).toEqual(['3', '3']);
  });
});
