import { useQuery } from '@tanstack/react-query';
import { Button } from '@zendeskgarden/react-buttons';
import { Combobox, Field, Option } from '@zendeskgarden/react-dropdowns';
import { useState } from 'react';
import { userSearchQuery } from '../rest/queries';
import type { User } from '../rest/schemas';
import { text } from '../strings';
import { useModel } from '../workspace/context';
import type { TabState } from '../workspace/state';
import { RequesterCard } from './RequesterCard';

interface PersonFieldProps {
  readonly tab: TabState;
  readonly person: User | undefined;
  readonly isOff: boolean;
  readonly onChoose: (person: User | undefined) => void;
}

/** Who a new ticket is for: found by name or address, then shown with a way to choose somebody else. */
export const PersonField = ({ tab, person, isOff, onChoose }: PersonFieldProps) =>
  person === undefined ? (
    <Search isOff={isOff} onChoose={onChoose} />
  ) : (
    <RequesterCard
      tab={tab}
      requester={person}
      action={
        <Button isLink size="small" disabled={isOff} onClick={() => onChoose(undefined)}>
          {text('field.change-person')}
        </Button>
      }
    />
  );

const Search = ({ isOff, onChoose }: Pick<PersonFieldProps, 'isOff' | 'onChoose'>) => {
  const { rest } = useModel();
  const [words, setWords] = useState('');
  const { data = [], isFetching } = useQuery(userSearchQuery(rest, words));
  return (
    <Field>
      <Field.Label isRegular>{text('field.requester_id')}</Field.Label>
      <Field.Hint>{text('field.search-person')}</Field.Hint>
      <Combobox
        isAutocomplete
        isCompact
        isDisabled={isOff}
        data-test-id="field-requester"
        listboxAriaLabel={text('field.requester_id')}
        inputValue={words}
        onChange={({ inputValue, selectionValue }) => {
          if (inputValue !== undefined) setWords(inputValue);
          const chosen = data.find(({ id }) => String(id) === selectionValue);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {data.length === 0 && (
          <Option
            isDisabled
            value=""
            label={text(isFetching ? 'loading' : words.trim().length > 1 ? 'field.nobody' : 'field.type-to-search')}
          />
        )}
        {data.map((each) => (
          <Option key={each.id} value={String(each.id)} label={each.name} data-user={each.id}>
            {each.name}
            <Option.Meta>{each.email ?? ''}</Option.Meta>
          </Option>
        ))}
      </Combobox>
    </Field>
  );
};
