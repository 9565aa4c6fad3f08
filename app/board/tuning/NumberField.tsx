import { useId } from 'react';
import { readNumber } from '../../../src/settings/number';
import type { NumberParameter } from '../../../src/settings/parameters';
import type { SettingProblem } from '../../../src/settings/problem';
import { FieldProblems } from './FieldProblems';
import { useParameterTexts, useTuningTexts } from './texts';
import type { Edits } from './use-settings';

export interface FieldProps<P> {
  readonly parameter: P;
  readonly value: unknown;
  readonly isOff: boolean;
  readonly isChanged: boolean;
  /** What is wrong with it. */
  readonly problems: readonly SettingProblem[];
  readonly edit: (edits: Edits) => void;
}

/** A limit: typed, or moved by a slider over the part of its range that people use. */
export function NumberField({ parameter, value, isOff, isChanged, problems, edit }: FieldProps<NumberParameter>) {
  const t = useTuningTexts();
  const label = useParameterTexts();
  const id = useId();
  const { name, min, max, whole } = parameter;
  const reading = readNumber(parameter, value);
  const used = 'value' in reading ? reading.value : parameter.default;
  const most = Math.min(max, Math.max(parameter.default * 4, used));
  const typed = value === undefined || value === null ? '' : String(value);
  return (
    <div className="tuning-field" data-setting={name} data-changed={isChanged}>
      <label htmlFor={id}>{label(`${name as 'band_watch'}.label`)}</label>
      <p id={`${id}-help`} className="tuning-help">
        {label(`${name as 'band_watch'}.helpText`)}
      </p>
      <div className="tuning-number">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          value={typed}
          placeholder={String(parameter.default)}
          disabled={isOff}
          aria-describedby={`${id}-wrong ${id}-help`}
          aria-invalid={problems.length > 0}
          onChange={({ target }) => edit({ [name]: target.value })}
        />
        <input
          type="range"
          aria-label={t('slider', { name: label(`${name as 'band_watch'}.label`) })}
          min={min}
          max={most}
          step={whole ? 1 : min < 1 ? 0.25 : 0.5}
          value={used}
          disabled={isOff}
          onChange={({ target }) => edit({ [name]: Number(target.value) })}
        />
      </div>
      <FieldProblems id={`${id}-wrong`} problems={problems} />
    </div>
  );
}
