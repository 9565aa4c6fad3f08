import { IconButton } from '@zendeskgarden/react-buttons';
import chevron from '@zendeskgarden/svg-icons/src/16/chevron-down-stroke.svg?raw';
import pinned from '@zendeskgarden/svg-icons/src/16/pin-fill.svg?raw';
import unpinned from '@zendeskgarden/svg-icons/src/16/pin-stroke.svg?raw';
import reload from '@zendeskgarden/svg-icons/src/16/reload-stroke.svg?raw';
import styled from 'styled-components';
import { Svg } from '../parts/Svg';
import { text } from '../strings';
import { useModel } from '../workspace/context';
import { changeFrame, pinApp } from '../workspace/frames';
import type { FrameState } from '../workspace/state';
import { AppFrame } from './AppFrame';
import { AppLogo } from './AppLogo';

interface TrayAppProps {
  readonly frame: FrameState;
  /** Pinned as a shortcut: it stands before the others and cannot be folded. */
  readonly isPinned: boolean;
  readonly order: number;
}

/** Height of an app that has not asked for one. */
const FIRST_HEIGHT = '120px';

/** One app in the tray: its logo and name, fold and reload, and its frame as high as it asked for. */
export const TrayApp = ({ frame, isPinned, order }: TrayAppProps) => {
  const model = useModel();
  const app = model.apps().find((each) => each.id === frame.appId);
  if (app === undefined) return null;
  const fold = (): void => {
    changeFrame(model, frame.guid, { collapsed: !frame.collapsed });
    model.host.setCollapsed(frame.guid, !frame.collapsed);
  };
  const pin = text(isPinned ? 'tray.unpin-app' : 'tray.pin-app', { name: app.name });
  const label = text(frame.collapsed ? 'tray.expand-app' : 'tray.collapse-app', { name: app.name });
  return (
    <App
      hidden={!frame.visible}
      aria-label={app.name}
      data-test-id="tray-app"
      data-app={app.id}
      data-pinned={isPinned}
      style={{ order }}
    >
      <Head>
        <AppLogo app={app} />
        <h3>{app.name}</h3>
        <IconButton
          size="small"
          aria-label={pin}
          title={pin}
          aria-pressed={isPinned}
          data-test-id="pin-app"
          onClick={() => pinApp(model, app.id, !isPinned)}
        >
          <Svg source={isPinned ? pinned : unpinned} />
        </IconButton>
        <IconButton
          size="small"
          aria-label={text('tray.reload-app', { name: app.name })}
          title={text('tray.reload-app', { name: app.name })}
          onClick={() => changeFrame(model, frame.guid, { generation: frame.generation + 1 })}
        >
          <Svg source={reload} size={12} />
        </IconButton>
        {!isPinned && (
          <IconButton
            size="small"
            isRotated={!frame.collapsed}
            aria-label={label}
            title={label}
            aria-expanded={!frame.collapsed}
            data-test-id="collapse-app"
            onClick={fold}
          >
            <Svg source={chevron} />
          </IconButton>
        )}
      </Head>
      <Body hidden={frame.collapsed}>
        {frame.mounted && <AppFrame frame={frame} style={{ height: frame.height ?? FIRST_HEIGHT }} />}
      </Body>
    </App>
  );
};

const App = styled.section`
  flex: none;
  border-bottom: 1px solid var(--wb-border-subtle);
  &[hidden] { display: none; }
`;

const Head = styled.div`
  display: flex;
  gap: 8px;
  align-items: center;
  padding: 8px 8px 8px 16px;
  h3 {
    flex: 1 1 auto;
    margin: 0;
    overflow: hidden;
    font-size: 14px;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;

/** Folded, the frame stays loaded. */
const Body = styled.div`
  padding: 0 16px 12px;
  &[hidden] { display: none; }
`;
