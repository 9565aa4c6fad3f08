import { useRef } from 'react';
import styled from 'styled-components';
import { AppFrame } from '../apps/AppFrame';
import { useBarIcon } from '../apps/use-bar-icon';
import { useCloseOutside } from '../apps/use-close-outside';
import { Svg } from '../parts/Svg';
import { useModel, useWorkspace } from '../workspace/context';
import { setPane } from '../workspace/frames';
import type { FrameState, TabState } from '../workspace/state';
import { Tool, Tools } from './editor-tools';

/** The apps in the editor's toolbar (`ticket_editor`): a button each, and the popover above the one that is open. */
export const EditorApps = ({ tab }: { readonly tab: TabState }) => {
  const frames = useWorkspace((state) => state.frames).filter(
    (frame) => frame.location === 'ticket_editor' && frame.tab === tab.key,
  );
  if (frames.length === 0) return null;
  return (
    <Tools>
      {frames.map((frame) => (
        <EditorApp key={frame.guid} frame={frame} />
      ))}
    </Tools>
  );
};

const EditorApp = ({ frame }: { readonly frame: FrameState }) => {
  const model = useModel();
  const icon = useBarIcon(frame);
  const place = useRef<HTMLDivElement>(null);
  const name = model.apps().find((app) => app.id === frame.appId)?.name ?? '';
  const { guid, open } = frame;

  useCloseOutside(place, frame);

  return (
    <Place ref={place} hidden={!frame.visible}>
      <Tool
        type="button"
        aria-label={name}
        title={name}
        aria-expanded={open}
        data-test-id="editor-app"
        data-app={frame.appId}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setPane(model, guid, !open)}
      >
        <Svg source={icon} symbol={frame.symbol} size={18} />
      </Tool>
      {frame.mounted && (
        <Popover hidden={!open} style={{ width: frame.width ?? '320px', height: frame.height ?? '260px' }}>
          <AppFrame frame={frame} style={{ height: '100%' }} />
        </Popover>
      )}
    </Place>
  );
};

const Place = styled.div`
  position: relative;
  &[hidden] { display: none; }
`;

const Popover = styled.div`
  position: absolute;
  z-index: 10;
  bottom: 32px;
  left: 0;
  overflow: hidden;
  border: 1px solid var(--wb-border);
  border-radius: 6px;
  background: var(--wb-raised);
  box-shadow: 0 16px 28px rgb(4 20 28 / 25%);
  &[hidden] { display: none; }
`;
