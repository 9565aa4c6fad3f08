import type { FlagCause } from '../../../src/facts/flag';
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
import type { BoardView, Choice, Choices, ToWorker } from './messages';

export type LookAsked = Extract<ToWorker, { kind: 'look' }>;

export interface SelectionOptions {
  readonly ranked: readonly BoardRow[];
  readonly asked: Pick<LookAsked, 'look' | 'today' | 'open'>;
  readonly me: PersonId | undefined;
  readonly names: OpenTickets['names'];
  /** Undefined at the first look ever. */
  readonly seen: Seen | undefined;
}

/** What of the board passes a look, whichever of it is on the screen: all rows are gone through for it. */
export interface Selection
  extends Pick<BoardView, 'matching' | 'needing' | 'now' | 'choices' | 'search' | 'namesCustomer' | 'changed'> {
  /** Rows of the list, in their order. */
  readonly shown: readonly BoardRow[];
}

export function selectionOf({ ranked, asked: { look, today, open }, me, names, seen }: SelectionOptions): Selection {
  const words = searchWords(look.search);
  const matching = ranked.filter(
    (row) =>
      passes(row, look.filter, me) &&
      (words.length === 0 ||
        finds(words, row, {
          assignee: row.assigneeId === undefined ? undefined : names.people.get(row.assigneeId),
          group: row.groupId === undefined ? undefined : names.groups.get(row.groupId),
        })),
  );
  const { now, rest } = cutToday(matching, today);
  // What somebody reads stays on the list until they close it, also where what they did has taken it out of today's number.
  const read = rest.filter(({ ticket }) => ticket === open);
  return {
    matching: matching.length,
    needing: matching.filter(needs).length,
    now: now.length,
    shown: [...now, ...(look.all ? rest : read)],
    choices: choicesOf(ranked, names),
    search: look.search,
    // Also where that customer's tickets are filtered out.
    namesCustomer: namesCustomer(words, ranked),
    changed: seen ? matching.filter((row) => changeOf(row, seen) !== undefined).length : 0,
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
