import { useId } from 'react';
import { readCheck } from '../../../src/settings/check';
import type { TextParameter } from '../../../src/settings/parameters';
import { FieldProblems } from './FieldProblems';
import type { FieldProps } from './NumberField';
import { useParameterTexts } from './texts';

/** A text, several lines of it, or a switch. */
export function TextField({ parameter, value, isOff, isChanged, problems, edit }: FieldProps<TextParameter>) {
  const t = useParameterTexts();
  const id = useId();
  const { name, type } = parameter;
  const label = t(`${name as 'phrases'}.label`);
  const help = (
    <p id={`${id}-help`} className="tuning-help">
      {t(`${name as 'phrases'}.helpText`)}
    </p>
  );
  const wrong = <FieldProblems id={`${id}-wrong`} problems={problems} />;
  const described = {
    id,
    disabled: isOff,
    'aria-describedby': `${id}-wrong ${id}-help`,
    'aria-invalid': problems.length > 0,
  };
  if (type === 'checkbox') {
    return (
      <div className="tuning-field" data-setting={name} data-changed={isChanged}>
        <label htmlFor={id}>
          <input
            {...described}
            type="checkbox"
            checked={readCheck(value) === true}
            onChange={({ target }) => edit({ [name]: target.checked })}
          />{' '}
          {label}
        </label>
        {help}
        {wrong}
      </div>
    );
  }
  const typed = value === undefined || value === null ? '' : String(value);
  return (
    <div className="tuning-field" data-setting={name} data-changed={isChanged}>
      <label htmlFor={id}>{label}</label>
      {help}
      {type === 'multiline' ? (
        <textarea {...described} rows={3} value={typed} onChange={({ target }) => edit({ [name]: target.value })} />
      ) : (
        <input {...described} type="text" value={typed} onChange={({ target }) => edit({ [name]: target.value })} />
      )}
      {wrong}
    </div>
  );
}
