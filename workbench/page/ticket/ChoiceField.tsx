import { Field, Select } from '@zendeskgarden/react-forms';
import type { ReactNode } from 'react';
import styled from 'styled-components';

interface ChoiceFieldProps {
  readonly name: string;
  readonly label: string;
  /** Empty: nothing is chosen. */
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Places of choices that an app took out of sight, and of those it locked. */
  readonly hidden?: readonly number[];
  readonly locked?: readonly number[];
  readonly isOff: boolean;
  readonly onChoose: (value: string) => void;
  /** A link beside the label. */
  readonly action?: ReactNode;
}

/** One of several values, or none. A value that is not among the choices (a former colleague) stays to be seen. */
export const ChoiceField = ({
  name,
  label,
  value,
  choices,
  hidden = [],
  locked = [],
  isOff,
  onChoose,
  action,
}: ChoiceFieldProps) => (
  <Field>
    <Line>
      <Field.Label isRegular>{label}</Field.Label>
      {action}
    </Line>
    <Select
      isCompact
      disabled={isOff}
      value={value}
      data-test-id={`field-${name}`}
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value="">–</option>
      {value !== '' && !choices.some((choice) => choice.value === value) && <option value={value}>#{value}</option>}
      {choices.map((choice, place) => (
        <option
          key={choice.value}
          value={choice.value}
          hidden={hidden.includes(place)}
          disabled={hidden.includes(place) || locked.includes(place)}
        >
          {choice.label}
        </option>
      ))}
    </Select>
  </Field>
);

const Line = styled.div`
  display: flex;
  align-items: baseline;
  justify-content: space-between;
`;
