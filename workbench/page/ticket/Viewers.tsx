import styled from 'styled-components';
import * as v from 'valibot';
import { PersonAvatar } from '../parts/PersonAvatar';
import { user } from '../rest/schemas';
import { text } from '../strings';
import type { TabState } from '../workspace/state';

const viewer = v.object({ ...user.entries, is_editing: v.boolean(), is_idle: v.boolean() });

/** Who else is at the ticket (agent collision): dimmed while it is not in front of them, ringed while they edit it. */
export const Viewers = ({ tab }: { readonly tab: TabState }) => {
  const viewers = tab.viewers.flatMap((each) => {
    const read = v.safeParse(viewer, each);
    return read.success ? [read.output] : [];
  });
  if (viewers.length === 0) return null;
  return (
    <List aria-label={text('viewers.label')} data-test-id="viewers">
      {viewers.map((person) => {
        const how = person.is_editing ? 'editing' : person.is_idle ? 'idle' : 'viewing';
        return (
          <Viewer key={person.id} data-test-id="viewer" data-state={how} $how={how}>
            <PersonAvatar person={person} size="extrasmall" />
            <span>{text(`viewers.${how}`, { name: person.name })}</span>
          </Viewer>
        );
      })}
    </List>
  );
};

const List = styled.ul`
  display: flex;
  gap: 12px;
  align-items: center;
  margin: 0 12px 0 auto;
  padding: 0;
  list-style: none;
`;

const Viewer = styled.li<{ $how: string }>`
  display: flex;
  gap: 6px;
  align-items: center;
  color: var(--wb-muted);
  font-size: 12px;
  white-space: nowrap;
  font-weight: ${({ $how }) => ($how === 'editing' ? 600 : 400)};
  > :first-child { opacity: ${({ $how }) => ($how === 'idle' ? 0.5 : 1)}; }
`;
