import { memo, type RefObject, useId } from 'react';
import type { FlagCause } from '../../../src/facts/flag';
import type { Band } from '../../../src/health/band';
import type { Filter } from '../../../src/triage/filter';
import type { Look } from '../../../src/triage/filter-text';
import type { BoardRow } from '../../../src/triage/types';
import { useWords } from '../../shared/i18n/WordsContext';
import { mostToday } from '../look-keeper';
import type { Choice, Choices } from '../scoring/messages';
import { useBoardTexts } from '../texts';
import { FilterSelect, type Option } from './FilterSelect';

interface FiltersProps {
  readonly look: Look;
  /** Absent until the first tickets are there. */
  readonly choices: Choices | undefined;
  readonly change: (look: Look) => void;
  readonly search: (text: string) => void;
  readonly searchBox: RefObject<HTMLInputElement>;
  readonly today: number | undefined;
  readonly setToday: (most: number) => void;
  readonly showHelp: () => void;
}

/** What is shown of the open tickets. Each choice says how many tickets it stands for. */
export const Filters = memo(function Filters(props: FiltersProps) {
  const { look, choices, change, search, searchBox, today, setToday, showHelp } = props;
  const t = useBoardTexts();
  const words = useWords();
  const todayId = useId();
  const { filter } = look;
  const set = (next: { readonly [K in keyof Filter]?: Filter[K] | undefined }): void => {
    const merged = Object.entries({ ...filter, ...next }).filter(([, value]) => value !== undefined);
    change({ ...look, filter: Object.fromEntries(merged) as Filter });
  };
  const options = <V extends string | number>(
    list: readonly Choice<V>[] | undefined,
    nameOf: (choice: Choice<V>) => string,
  ): readonly Option<V>[] =>
    (list ?? []).map((choice) => ({ value: choice.value, label: nameOf(choice), count: choice.count }));
  return (
    <search className="filters" aria-label={t('filter.label')}>
      <label className="filter filter-search">
        <span>{t('filter.search')}</span>
        <input
          ref={searchBox}
          type="search"
          value={look.search}
          placeholder={t('filter.searchHint')}
          onInput={(event) => search(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
      </label>
      <FilterSelect
        name="group"
        value={filter.group}
        set={(group) => set({ group })}
        options={options(choices?.groups, ({ value, name }) =>
          value === 'none' ? t('filter.noGroup') : (name ?? t('filter.group', { id: value })),
        )}
      />
      <FilterSelect
        name="flag"
        value={filter.flag}
        set={(flag) => set({ flag })}
        options={[
          { value: 'any' as const, label: t('filter.anyFlag') },
          { value: 'unanswered' as const, label: t('filter.unansweredFlag') },
          ...options<FlagCause>(choices?.flags, ({ value }) => words.t(`flags.${value}`)),
        ]}
      />
      <FilterSelect
        name="band"
        value={filter.band}
        set={(band) => set({ band })}
        options={options<Band>(choices?.bands, ({ value }) => words.t(`band.${value}`))}
      />
      <FilterSelect
        name="language"
        value={filter.language}
        set={(language) => set({ language })}
        options={options<BoardRow['language']>(choices?.languages, ({ value }) => t(`language.${value}`))}
      />
      {(choices?.brands.length ?? 0) > 1 && (
        <FilterSelect
          name="brand"
          value={filter.brand}
          set={(brand) => set({ brand })}
          options={options(choices?.brands, ({ value, name }) => name ?? String(value))}
        />
      )}
      <label className="filter-check">
        <input
          type="checkbox"
          checked={filter.mine === true}
          onChange={(event) => set({ mine: event.currentTarget.checked || undefined })}
        />
        {t('filter.mine')}
      </label>
      <label className="filter filter-today" htmlFor={todayId}>
        <span>{t('filter.today')}</span>
        <input
          id={todayId}
          type="number"
          min={1}
          max={mostToday}
          value={today ?? ''}
          onInput={(event) => {
            const most = Math.round(event.currentTarget.valueAsNumber);
            if (most >= 1 && most <= mostToday) setToday(most);
          }}
        />
      </label>
      <button type="button" className="link filter-help" onClick={showHelp}>
        {t('keys.title')}
      </button>
    </search>
  );
});
