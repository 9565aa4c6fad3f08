import type { FlagCause } from '../../../src/facts/flag';
import type { Instant } from '../../../src/facts/instant';
import type { PersonId } from '../../../src/facts/person';
import type { Band } from '../../../src/health/band';
import { changeOf, type Seen } from '../../../src/triage/changes';
import { passes } from '../../../src/triage/filter';
import { isOver } from '../../../src/triage/flags-today';
import { needs } from '../../../src/triage/rank';
import { finds, namesCustomer, searchWords } from '../../../src/triage/search';
import { cutToday } from '../../../src/triage/today';
import type { BoardRow } from '../../../src/triage/types';
import type { OpenTickets } from './ledger';
import type { BoardView, Choice, Choices, Progress, RowView, ToWorker } from './messages';

export type LookAsked = Extract<ToWorker, { kind: 'look' }>;

export interface ViewOptions {
  readonly ranked: readonly BoardRow[];
  readonly asked: LookAsked;
  readonly progress: Progress;
  readonly asOf: Instant;
  readonly me: PersonId | undefined;
  readonly names: OpenTickets['names'];
  /** Absent at the first look ever. */
  readonly last: { readonly at: Instant; readonly seen: Seen } | undefined;
}

/** What the page shows of the board for one look. */
export function viewOf({ ranked, asked, progress, asOf, me, names, last }: ViewOptions): BoardView {
  const { look, today, from, to } = asked;
  const words = searchWords(look.search);
  const personName = (id: PersonId | undefined) => (id === undefined ? undefined : names.people.get(id));
  const groupName = (id: number | undefined) => (id === undefined ? undefined : names.groups.get(id));
  const matching = ranked.filter(
    (row) =>
      passes(row, look.filter, me) &&
      (words.length === 0 ||
        finds(words, row, { assignee: personName(row.assigneeId), group: groupName(row.groupId) })),
  );
  const { now, rest } = cutToday(matching, today);
  const shown = look.all ? [...now, ...rest] : now;
  const rowView = (row: BoardRow): RowView => {
    const change = last && changeOf(row, last.seen);
    const [assignee, group] = [personName(row.assigneeId), groupName(row.groupId)];
    const brand = row.brandId === undefined ? undefined : names.brands.get(row.brandId);
    return {
      row,
      ...(change && { change }),
      ...(assignee !== undefined && { assignee }),
      ...(group !== undefined && { group }),
      ...(brand !== undefined && { brand }),
    };
  };
  return {
    progress,
    asOf,
    matching: matching.length,
    needing: matching.filter(needs).length,
    now: now.length,
    total: shown.length,
    from,
    rows: shown.slice(from, to).map(rowView),
    choices: choicesOf(ranked, names),
    search: look.search,
    // Also where that customer's tickets are filtered out.
    namesCustomer: namesCustomer(words, ranked),
    changed: last ? matching.filter((row) => changeOf(row, last.seen) !== undefined).length : 0,
    ...(last && { since: last.at }),
  };
}

/** Values that some open ticket has, the commonest first. */
function choicesOf(rows: readonly BoardRow[], names: OpenTickets['names']): Choices {
  const named = <V extends number | 'none'>(choices: readonly Choice<V>[], by: ReadonlyMap<number, string>) =>
    choices.map((choice) => {
      const name = typeof choice.value === 'number' ? by.get(choice.value) : undefined;
      return name === undefined ? choice : { ...choice, name };
    });
  const [groups, brands, flags, bands, languages] = [
    counting<number | 'none'>(),
    counting<number>(),
    counting<FlagCause>(),
    counting<Band>(),
    counting<BoardRow['language']>(),
  ];
  for (const { groupId, brandId, flags: all, band, language } of rows) {
    groups.add(groupId ?? 'none');
    if (brandId !== undefined) brands.add(brandId);
    for (const flag of all) if (!isOver(flag)) flags.add(flag.cause);
    bands.add(band);
    languages.add(language);
  }
  return {
    groups: named(groups.choices(), names.groups),
    brands: named(brands.choices(), names.brands),
    flags: flags.choices(),
    bands: bands.choices(),
    languages: languages.choices(),
  };
}

function counting<V extends string | number>() {
  const counts = new Map<V, number>();
  return {
    add: (value: V): void => void counts.set(value, (counts.get(value) ?? 0) + 1),
    choices: (): readonly Choice<V>[] =>
      [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count),
  };
}
