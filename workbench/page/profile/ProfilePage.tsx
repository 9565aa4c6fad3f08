import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import styled from 'styled-components';
import { AppsTray } from '../apps/AppsTray';
import { PhoneNumber } from '../parts/PhoneNumber';
import { PlaceLink } from '../parts/PlaceLink';
import { Problem } from '../parts/Problem';
import { Waiting } from '../parts/Waiting';
import { text } from '../strings';
import { useModel, useWorkspace } from '../workspace/context';
import { titleOf } from '../workspace/navigate';
import type { Place } from '../workspace/place';
import { messageOf } from '../workspace/problem';
import { profileOf } from '../workspace/profile';
import { profileQuery } from './profile-query';

type ProfilePlace = Place & { readonly kind: 'user' | 'organization' };

/** The page of a person or an organization: who that is, the latest tickets, and the apps beside it. */
export const ProfilePage = ({ place }: { readonly place: ProfilePlace }) => {
  const model = useModel();
  const trayOpen = useWorkspace((state) => state.trayOpen);
  const { data, error, refetch } = useQuery(profileQuery(model.rest, place));
  const name = data?.name ?? '';
  useEffect(() => {
    document.title = titleOf(place, name);
  }, [place, name]);
  if (error !== null) {
    return <Problem title={text('profile.problem')} detail={messageOf(error)} onRetry={() => void refetch()} />;
  }
  const key = profileOf(place)?.key ?? '';
  return (
    <Columns $tray={trayOpen}>
      <Words data-test-id="profile" data-kind={place.kind} data-id={place.id}>
        {data === undefined ? (
          <Waiting />
        ) : (
          <>
            <h1>{data.name}</h1>
            <dl>
              {data.lines.map(([label, value]) => (
                <div key={label}>
                  <dt>{text(label)}</dt>
                  <dd>{label === 'profile.phone' ? <PhoneNumber number={value} user={place.id} /> : value}</dd>
                </div>
              ))}
            </dl>
            {data.organization !== undefined && (
              <p>
                <PlaceLink place={{ kind: 'organization', id: data.organization.id }}>
                  {data.organization.name}
                </PlaceLink>
              </p>
            )}
            <h2>{text('profile.tickets')}</h2>
            <ul>
              {data.tickets.map(({ id, subject }) => (
                <li key={id}>
                  <PlaceLink place={{ kind: 'ticket', ticket: id }}>{`#${id} ${subject ?? ''}`}</PlaceLink>
                </li>
              ))}
            </ul>
          </>
        )}
      </Words>
      <AppsTray tab={{ key }} />
    </Columns>
  );
};

const Columns = styled.div<{ $tray: boolean }>`
  display: grid;
  flex: 1 1 auto;
  grid-template-areas: 'words tray';
  grid-template-columns: minmax(280px, 1fr) ${({ $tray }) => ($tray ? '352px' : '48px')};
  min-height: 0;
`;

const Words = styled.section`
  grid-area: words;
  min-width: 0;
  padding: 20px 24px;
  overflow: auto;
  h1 { margin: 0 0 12px; font-size: 22px; font-weight: 600; line-height: 28px; }
  h2 { margin: 20px 0 8px; font-size: 14px; font-weight: 600; line-height: 20px; }
  dl { margin: 0; }
  dl > div { display: flex; gap: 12px; padding: 2px 0; }
  dt { width: 140px; color: var(--wb-subtle); }
  dd { margin: 0; overflow-wrap: anywhere; }
  ul { margin: 0; padding: 0; list-style: none; }
  li { padding: 3px 0; }
`;
