import { Body, Chrome, Content, Main, SkipNav } from '@zendeskgarden/react-chrome';
import { useEffect } from 'react';
import styled from 'styled-components';
import { AdminPage } from '../admin/AdminPage';
import { BackgroundFrames } from '../apps/BackgroundFrames';
import { ModalFrame } from '../apps/ModalFrame';
import { NavBarPanes } from '../apps/NavBarPanes';
import { ProfilePage } from '../profile/ProfilePage';
import { text } from '../strings';
import { TabPages } from '../ticket/TabPages';
import { ViewsPage } from '../views/ViewsPage';
import { appAt } from '../workspace/app-place';
import { useFrontTab, useModel, useWorkspace } from '../workspace/context';
import { titleOf } from '../workspace/navigate';
import { addressOf } from '../workspace/place';
import { NavBar } from './NavBar';
import { Toasts } from './Toasts';
import { TopBar } from './TopBar';

/** The frame of the workspace: bar at the left, bar at the top, and the place in front. */
export const Shell = () => {
  const place = useWorkspace((state) => state.place);
  const model = useModel();
  const subject = useFrontTab()?.ticket?.subject;
  const name = place.kind === 'app' ? appAt(model, place.app)?.name : subject;
  useEffect(() => {
    document.title = titleOf(place, name);
  }, [place, name]);

  return (
    <Chrome isFluid>
      <SkipNav targetId="main">{text('skip')}</SkipNav>
      <NavBar />
      <Body>
        <TopBar />
        <Whole>
          <Place id="main" tabIndex={-1}>
            {(place.kind === 'views' || place.kind === 'search') && <ViewsPage place={place} />}
            {place.kind === 'admin' && <AdminPage section={place.section} />}
            <TabPages />
            {(place.kind === 'user' || place.kind === 'organization') && (
              <ProfilePage key={addressOf(place)} place={place} />
            )}
            <NavBarPanes />
          </Place>
        </Whole>
      </Body>
      <BackgroundFrames />
      <ModalFrame />
      <Toasts />
    </Chrome>
  );
};

const Whole = styled(Content)`
  height: calc(100vh - 52px);
  min-height: 0;
`;

const Place = styled(Main)`
  display: flex;
  flex-direction: column;
  overflow: hidden;
  background: var(--wb-background);
  &:focus-visible { outline: none; }
`;
