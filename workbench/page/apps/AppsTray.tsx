import { IconButton } from '@zendeskgarden/react-buttons';
import grid from '@zendeskgarden/svg-icons/src/16/grid-2x2-stroke.svg?raw';
import reload from '@zendeskgarden/svg-icons/src/16/reload-stroke.svg?raw';
import type { PropsWithChildren } from 'react';
import styled from 'styled-components';
import { Svg } from '../parts/Svg';
import { text } from '../strings';
import { useModel, useWorkspace } from '../workspace/context';
import { reloadFrames } from '../workspace/frames';
import type { FrameState, TabState } from '../workspace/state';
import { TrayApp } from './TrayApp';

/** The apps of a ticket, a person or an organization at the right, each in its own frame. Closed, the tray keeps its frames alive. */
export const AppsTray = ({ tab, children }: PropsWithChildren<{ readonly tab: Pick<TabState, 'key'> }>) => {
  const model = useModel();
  const isOpen = useWorkspace((state) => state.trayOpen);
  const pinned = useWorkspace((state) => state.pinned);
  const frames = useWorkspace((state) => state.frames).filter(
    (frame) => frame.tab === tab.key && frame.location.endsWith('_sidebar'),
  );
  // The order of the frames stays as it is: a frame that is moved in the page is loaded anew.
  const placeOf = ({ appId }: FrameState): number =>
    pinned.includes(appId) ? pinned.indexOf(appId) - pinned.length : 0;
  const toggle = text(isOpen ? 'tray.close' : 'tray.open');
  return (
    <Side aria-label={text('tray.label')} data-test-id="apps-tray" data-open={isOpen}>
      <Head>
        {isOpen && <h2>{text('tray.label')}</h2>}
        {isOpen && (
          <IconButton
            size="small"
            aria-label={text('tray.reload')}
            title={text('tray.reload')}
            data-test-id="reload-apps"
            onClick={() => reloadFrames(model)}
          >
            <Svg source={reload} />
          </IconButton>
        )}
        <IconButton
          size="small"
          aria-label={toggle}
          title={toggle}
          aria-expanded={isOpen}
          data-test-id="toggle-tray"
          onClick={() => model.store.set((state) => ({ ...state, trayOpen: !isOpen }))}
        >
          <Svg source={grid} />
        </IconButton>
      </Head>
      <Apps hidden={!isOpen}>
        {frames.map((frame) => (
          <TrayApp key={frame.guid} frame={frame} isPinned={pinned.includes(frame.appId)} order={placeOf(frame)} />
        ))}
        {frames.length === 0 && <Nothing>{text('tray.empty')}</Nothing>}
      </Apps>
      {isOpen && children}
    </Side>
  );
};

const Side = styled.aside`
  display: flex;
  grid-area: tray;
  flex-direction: column;
  min-height: 0;
  border-left: 1px solid var(--wb-border-subtle);
  background: var(--wb-background);
`;

const Head = styled.div`
  display: flex;
  flex: none;
  gap: 4px;
  align-items: center;
  justify-content: flex-end;
  padding: 6px 8px 6px 16px;
  border-bottom: 1px solid var(--wb-border-subtle);
  h2 { flex: 1 1 auto; margin: 0; font-size: 14px; font-weight: 600; line-height: 20px; }
`;

const Apps = styled.div`
  display: flex;
  flex-direction: column;
  flex: 1 1 auto;
  min-height: 0;
  overflow: auto;
  &[hidden] { display: none; }
`;

const Nothing = styled.p`
  padding: 16px;
  color: var(--wb-subtle);
`;
