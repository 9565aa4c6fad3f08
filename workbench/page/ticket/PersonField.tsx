import { useQuery } from '@tanstack/react-query';
import { Combobox, Field, Option } from '@zendeskgarden/react-dropdowns';
import { useState } from 'react';
import { userSearchQuery } from '../rest/queries';
import type { User } from '../rest/schemas';
import { text } from '../strings';
import { useModel } from '../workspace/context';

interface PersonFieldProps {
  readonly label: string;
  readonly person: User | undefined;
  readonly isOff: boolean;
  readonly onChoose: (person: User) => void;
}

/** Finds somebody by name or address. */
export const PersonField = ({ label, person, isOff, onChoose }: PersonFieldProps) => {
  const { rest } = useModel();
  const [words, setWords] = useState('');
  const { data = [], isFetching } = useQuery(userSearchQuery(rest, words));
  const found = person === undefined || data.some(({ id }) => id === person.id) ? data : [person, ...data];
  return (
    <Field>
      <Field.Label isRegular>{label}</Field.Label>
      <Combobox
        isAutocomplete
        isCompact
        isDisabled={isOff}
        data-test-id="field-requester"
        placeholder={text('field.search-person')}
        listboxAriaLabel={label}
        selectionValue={person === undefined ? null : String(person.id)}
        inputValue={words}
        {...(person !== undefined && { renderValue: () => person.name })}
        onChange={({ inputValue, selectionValue }) => {
          if (inputValue !== undefined) setWords(inputValue);
          const chosen = found.find(({ id }) => String(id) === selectionValue);
          if (chosen !== undefined && chosen.id !== person?.id) onChoose(chosen);
        }}
      >
        {found.length === 0 && (
          <Option
            isDisabled
            value=""
            label={text(isFetching ? 'loading' : words.trim().length > 1 ? 'field.nobody' : 'field.type-to-search')}
          />
        )}
        {found.map((each) => (
          <Option key={each.id} value={String(each.id)} label={each.name} data-user={each.id}>
            {each.name}
            <Option.Meta>{each.email ?? ''}</Option.Meta>
          </Option>
        ))}
      </Combobox>
    </Field>
  );
};
