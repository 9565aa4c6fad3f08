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

/** A ready board of these tickets, in this order from some row on; one of them may stand apart, at row 40. */
const viewOf = (tickets: readonly number[], apart?: number, from = 0): BoardView => ({
  progress: { phase: 'ready', open: 3, cut: false, customers: 3, histories: 3, left: 0, requests: 3 },
  asOf: NOW,
  matching: tickets.length,
  needing: tickets.length,
  now: tickets.length,
  total: tickets.length,
  from,
  rows: tickets.map((id) => ({ row: row({ ticket: id }) })),
  choices: { groups: [], brands: [], flags: [], bands: [], languages: [] },
  search: '',
  namesCustomer: false,
  changed: 0,
  ...(apart !== undefined && { apart: { index: 40, view: { row: row({ ticket: apart }) } } }),
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
  const page = (...order: Parameters<typeof viewOf>) => (
    <WordsProvider reader={reader}>
      <DeskProvider value={desk}>
        <RowList
          view={viewOf(...order)}
          scoring={scoring}
          desk={desk}
          look={lookFromText('')}
          setAll={nothing}
          setShown={nothing}
          search={nothing}
          help={nothing}
          closeHelp={nothing}
          clear={nothing}
        />
      </DeskProvider>
    </WordsProvider>
  );
  const { rerender } = render(page(tickets));
  return { user: userEvent.setup(), opened, rank: (...order: Parameters<typeof page>) => rerender(page(...order)) };
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

  it('opens no other ticket’s reading where the open one has left the list', async () => {
    const { user, rank } = await openList([1, 2, 3]);
    await user.keyboard('jj');
    await user.keyboard('{Enter}');
    expect(read()).toEqual(['2']);
    rank([1, 3]);
    expect(read()).toEqual([]);
    rank([1, 3, 2]);
    expect(read()).toEqual(['2']);
  });

  it('keeps the reading, and what is half written in it, of a ticket that has gone far down', async () => {
    const { user, rank } = await openList([1, 2, 3]);
    await user.keyboard('j');
    await user.keyboard('{Enter}');
    const details = one('[data-reading]');
    rank([2, 3], 1);
    expect([read(), listed()]).toEqual([['1'], ['2', '3', '1']]);
    expect(one('[data-reading]')).toBe(details);
    rank([2, 3], 1, 50);
    expect([read(), listed()]).toEqual([['1'], ['1', '2', '3']]);
    expect(one('[data-reading]')).toBe(details);
    await user.click(one('[data-ticket="1"] [data-row-button]'));
    expect(read()).toEqual([]);
  });
});

const listed = (): readonly (string | null)[] =>
  [...document.querySelectorAll('.rows > [data-ticket]')].map((each) => each.getAttribute('data-ticket'));

/** Tickets whose reading is open. */
const read = (): readonly (string | null | undefined)[] =>
  [...document.querySelectorAll('[data-reading]')].map((each) =>
    each.closest('[data-ticket]')?.getAttribute('data-ticket'),
  );
