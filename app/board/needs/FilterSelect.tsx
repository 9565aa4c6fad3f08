import { useWords } from '../../shared/i18n/WordsContext';
import { useBoardTexts } from '../texts';

export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
  readonly count?: number;
}

interface FilterSelectProps<Value> {
  readonly name: 'group' | 'flag' | 'band' | 'language' | 'brand';
  readonly value: Value | undefined;
  readonly options: readonly Option<Value>[];
  readonly set: (value: Value | undefined) => void;
}

/** One filter. A value from the address that no ticket has stays to be seen, so that it can be taken off. */
export function FilterSelect<Value extends string | number>({ name, value, options, set }: FilterSelectProps<Value>) {
  const t = useBoardTexts();
  const { format } = useWords();
  const shown =
    value === undefined || options.some((option) => option.value === value)
      ? options
      : [...options, { value, label: String(value), count: 0 }];
  return (
    <label className="filter">
      <span>{t(`filter.by.${name}`)}</span>
      <select
        data-filter={name}
        data-set={value !== undefined}
        value={value === undefined ? '' : String(value)}
        onChange={(event) => set(shown.find((option) => String(option.value) === event.currentTarget.value)?.value)}
      >
        <option value="">{t('filter.all')}</option>
        {shown.map((option) => (
          <option key={option.value} value={String(option.value)}>
            {option.count === undefined ? option.label : `${option.label} (${format.number(option.count)})`}
          </option>
        ))}
      </select>
    </label>
  );
}
