import { Checkbox, Field, Input, Textarea } from '@zendeskgarden/react-forms';
import type { TicketField } from '../workspace/fields';
import { ChoiceField } from './ChoiceField';

interface CustomFieldProps {
  readonly field: TicketField;
  readonly value: unknown;
  /** Places of options that apps took out of sight or locked. */
  readonly hidden: readonly number[];
  readonly locked: readonly number[];
  readonly isOff: boolean;
  readonly onChange: (value: unknown) => void;
}

/** A field of the account's own, by its type. Numbers travel as strings, as the API has them. */
export const CustomField = ({ field, value, hidden, locked, isOff, onChange }: CustomFieldProps) => {
  const hook = { 'data-test-id': `custom-field-${field.id}`, disabled: isOff } as const;
  const words = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const give = (given: string): void => onChange(given === '' ? null : given);
  switch (field.type) {
    case 'tagger':
      return (
        <ChoiceField
          name={`custom-${field.id}`}
          label={field.title}
          value={words}
          choices={field.custom_field_options.map((option) => ({ value: option.value ?? '', label: option.name }))}
          hidden={hidden}
          locked={locked}
          isOff={isOff}
          onChoose={give}
        />
      );
    case 'checkbox':
      return (
        <Field>
          <Checkbox {...hook} checked={value === true} onChange={(event) => onChange(event.target.checked)}>
            <Field.Label isRegular>{field.title}</Field.Label>
          </Checkbox>
        </Field>
      );
    case 'textarea':
      return (
        <Field>
          <Field.Label isRegular>{field.title}</Field.Label>
          <Textarea {...hook} isCompact minRows={2} value={words} onChange={(event) => give(event.target.value)} />
        </Field>
      );
    default:
      return (
        <Field>
          <Field.Label isRegular>{field.title}</Field.Label>
          <Input
            {...hook}
            isCompact
            type={inputTypes[field.type] ?? 'text'}
            {...(field.type === 'decimal' && { step: 'any' })}
            value={Array.isArray(value) ? value.join(', ') : words}
            readOnly={Array.isArray(value)}
            onChange={(event) => give(event.target.value)}
          />
        </Field>
      );
  }
};

const inputTypes: Readonly<Record<string, string>> = { date: 'date', integer: 'number', decimal: 'number' };
