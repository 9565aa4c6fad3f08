import { Field, MediaInput } from '@zendeskgarden/react-forms';
import search from '@zendeskgarden/svg-icons/src/16/search-stroke.svg?raw';
import { useEffect, useState } from 'react';
import styled from 'styled-components';
import { Svg } from '../parts/Svg';
import { text } from '../strings';
import { useModel, useWorkspace } from '../workspace/context';
import { go } from '../workspace/navigate';

/** Searches tickets; a number alone opens the ticket of that number. */
export const SearchBox = () => {
  const model = useModel();
  const query = useWorkspace(({ place }) => (place.kind === 'search' ? place.query : ''));
  const [words, setWords] = useState(query);
  useEffect(() => setWords(query), [query]);

  const find = (): void => {
    const wanted = words.trim();
    if (/^#?\d+$/.test(wanted)) {
      setWords('');
      go(model, { kind: 'ticket', ticket: Number(wanted.replace('#', '')) });
    } else if (wanted !== '') go(model, { kind: 'search', query: wanted });
  };

  return (
    <Form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        find();
      }}
    >
      <Field>
        <Field.Label hidden>{text('search.label')}</Field.Label>
        <MediaInput
          isCompact
          start={<Svg source={search} />}
          placeholder={text('search.placeholder')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          data-test-id="search"
        />
      </Field>
    </Form>
  );
};

const Form = styled.form`
  width: 190px;
`;
