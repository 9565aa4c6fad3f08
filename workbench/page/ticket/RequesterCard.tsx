import type { ReactNode } from 'react';
import styled from 'styled-components';
import { PersonAvatar } from '../parts/PersonAvatar';
import { PhoneNumber } from '../parts/PhoneNumber';
import { PlaceLink } from '../parts/PlaceLink';
import type { User } from '../rest/schemas';
import { text } from '../strings';
import type { TabState } from '../workspace/state';

interface RequesterCardProps {
  readonly tab: TabState;
  readonly requester: User;
  /** A link beside the label. */
  readonly action?: ReactNode;
}

/** Who asks: name, address, organization and language. */
export const RequesterCard = ({ tab, requester, action }: RequesterCardProps) => (
  <div data-test-id="requester" data-user={requester.id}>
    <Label>
      {text('field.requester_id')}
      {action}
    </Label>
    <Card>
      <PersonAvatar person={requester} />
      <Words>
        <b>
          <PlaceLink place={{ kind: 'user', id: requester.id }}>{requester.name}</PlaceLink>
        </b>
        <span>{requester.email ?? '–'}</span>
        {requester.phone !== null && (
          <PhoneNumber number={requester.phone} user={requester.id} ticket={tab.ticket?.id} />
        )}
        <span>{[tab.organization?.name, requester.locale].filter((part) => typeof part === 'string').join(' · ')}</span>
      </Words>
    </Card>
  </div>
);

const Label = styled.div`
  display: flex;
  justify-content: space-between;
  margin-bottom: 4px;
`;

const Card = styled.div`
  display: flex;
  gap: 10px;
  align-items: center;
  padding: 8px 10px;
  border: 1px solid var(--wb-border-subtle);
  border-radius: 6px;
  background: var(--wb-background);
  > :first-child { flex: none; }
`;

const Words = styled.div`
  min-width: 0;
  font-size: 12px;
  line-height: 16px;
  b { font-size: 14px; font-weight: 600; line-height: 20px; }
  > * { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  span { color: var(--wb-subtle); }
`;
