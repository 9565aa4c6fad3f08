import { Field, Input } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import styled from 'styled-components';
import { text } from '../strings';

interface TagsFieldProps {
  readonly tags: readonly string[];
  readonly isOff: boolean;
  readonly onChange: (tags: readonly string[]) => void;
}

/** The tags, each to be taken off; what is typed becomes a tag at a space, a comma or Enter. */
export const TagsField = ({ tags, isOff, onChange }: TagsFieldProps) => {
  const [typed, setTyped] = useState('');
  const add = (words: string): void => {
    const added = words
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((tag) => tag !== '' && !tags.includes(tag));
    setTyped('');
    if (added.length > 0) onChange([...tags, ...added]);
  };
  return (
    <Field>
      <Field.Label isRegular>{text('field.tags')}</Field.Label>
      <List>
        {tags.map((tag) => (
          <Tag key={tag} data-test-id="tag" data-tag={tag}>
            <span>{tag}</span>
            {!isOff && (
              <Remove
                type="button"
                aria-label={text('field.remove-tag', { tag })}
                onClick={() => onChange(tags.filter((each) => each !== tag))}
              >
                ×
              </Remove>
            )}
          </Tag>
        ))}
      </List>
      <Input
        isCompact
        disabled={isOff}
        value={typed}
        placeholder={text('field.add-tag')}
        data-test-id="field-tags"
        onChange={({ target }) => (/[\s,]$/.test(target.value) ? add(target.value) : setTyped(target.value))}
        onBlur={() => add(typed)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add(typed);
          if (event.key === 'Backspace' && typed === '' && tags.length > 0) onChange(tags.slice(0, -1));
        }}
      />
    </Field>
  );
};

const List = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 4px;
  margin: 2px 0 4px;
`;

const Tag = styled.span`
  display: inline-flex;
  max-width: 100%;
  padding: 0 6px;
  border-radius: 3px;
  background: var(--wb-border-subtle);
  font-size: 12px;
  line-height: 22px;
  span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;

const Remove = styled.button`
  margin-left: 4px;
  padding: 0 2px;
  border: 0;
  background: none;
  color: inherit;
  cursor: pointer;
  &:focus-visible { outline: 2px solid currentcolor; }
`;
