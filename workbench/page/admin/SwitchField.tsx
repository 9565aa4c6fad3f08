import { Field, Input, Select, Toggle } from '@zendeskgarden/react-forms';
import { useEffect, useState } from 'react';
import { text } from '../strings';
import type { Control } from './switches';

interface SwitchFieldProps {
  readonly control: Control;
  readonly value: unknown;
  readonly onTurn: (value: string | number | boolean) => void;
}

/** One switch with what it does. */
export const SwitchField = ({ control, value, onTurn }: SwitchFieldProps) => {
  const { name } = control;
  const label = text(`switch.${name}`);
  const hint = text(`switch.${name}.hint`);
  if (control.kind === 'toggle') {
    return (
      <Field>
        <Toggle
          checked={value === true}
          data-test-id={`switch-${name}`}
          onChange={({ target }) => onTurn(target.checked)}
        >
          <Field.Label>{label}</Field.Label>
          <Field.Hint>{hint}</Field.Hint>
        </Toggle>
      </Field>
    );
  }
  return (
    <Field>
      <Field.Label>{label}</Field.Label>
      <Field.Hint>{hint}</Field.Hint>
      {control.kind === 'choice' ? (
        <Select value={String(value)} data-test-id={`switch-${name}`} onChange={({ target }) => onTurn(target.value)}>
          {control.words.map((word) => (
            <option key={word} value={word}>
              {text(`choice.${word}`)}
            </option>
          ))}
        </Select>
      ) : (
        <NumberInput name={name} value={Number(value)} onTurn={onTurn} />
      )}
    </Field>
  );
};

/** Turned when the field is left or Enter is pressed: half a number is no wish. */
const NumberInput = ({
  name,
  value,
  onTurn,
}: Pick<SwitchFieldProps, 'onTurn'> & { readonly name: string; readonly value: number }) => {
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped(String(value)), [value]);
  const turn = (): void => {
    const wanted = Number(typed);
    if (typed !== '' && Number.isInteger(wanted) && wanted >= 0) {
      if (wanted !== value) onTurn(wanted);
    } else setTyped(String(value));
  };
  return (
    <Input
      type="number"
      min={0}
      value={typed}
      data-test-id={`switch-${name}`}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={turn}
      onKeyDown={(event) => event.key === 'Enter' && turn()}
    />
  );
};
