import { Checkbox, Field, Input, Textarea } from '@zendeskgarden/react-forms';
import { text } from '../strings';
import type { Parameter, ParameterWords } from './parameters';

interface ParameterFieldProps {
  readonly parameter: Parameter;
  readonly words: ParameterWords;
  readonly value: unknown;
  readonly isOff: boolean;
  readonly onChange: (value: string | boolean) => void;
}

/** One setting, by its type in the manifest. */
export const ParameterField = ({ parameter, words, value, isOff, onChange }: ParameterFieldProps) => {
  const { name, type, required } = parameter;
  const label = words.label ?? name;
  const hook = { 'data-test-id': `setting-${name}`, disabled: isOff } as const;
  if (type === 'checkbox') {
    return (
      <Field>
        <Checkbox
          {...hook}
          checked={value === true || value === 'true'}
          onChange={({ target }) => onChange(target.checked)}
        >
          <Field.Label>{label}</Field.Label>
          {words.helpText !== undefined && <Field.Hint>{words.helpText}</Field.Hint>}
        </Checkbox>
      </Field>
    );
  }
  const isKnown = type === 'text' || type === 'number' || type === 'url' || type === 'multiline';
  const written = value === null || value === undefined ? '' : String(value);
  return (
    <Field>
      <Field.Label>{label}</Field.Label>
      {words.helpText !== undefined && <Field.Hint>{words.helpText}</Field.Hint>}
      {type === 'multiline' ? (
        <Textarea
          {...hook}
          required={required}
          minRows={3}
          value={written}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <Input
          {...hook}
          required={required}
          type={type === 'number' || type === 'url' ? type : 'text'}
          {...(type === 'number' && { step: 'any' })}
          readOnly={!isKnown}
          value={written}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {!isKnown && <Field.Message>{text('admin.unsupported', { type })}</Field.Message>}
    </Field>
  );
};
