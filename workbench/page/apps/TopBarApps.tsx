import { useRef } from 'react';
import styled from 'styled-components';
import { Svg } from '../parts/Svg';
import { useModel, useWorkspace } from '../workspace/context';
import { setPane } from '../workspace/frames';
import type { FrameState } from '../workspace/state';
import { AppFrame } from './AppFrame';
import { useBarIcon } from './use-bar-icon';
import { useCloseOutside } from './use-close-outside';

/** The apps in the top bar: an icon each, and the pane below the one that is open. */
export const TopBarApps = () => {
  const frames = useWorkspace((state) => state.frames).filter((frame) => frame.location === 'top_bar');
  return frames.map((frame) => <BarApp key={frame.guid} frame={frame} />);
};

const BarApp = ({ frame }: { readonly frame: FrameState }) => {
  const model = useModel();
  const icon = useBarIcon(frame);
  const place = useRef<HTMLDivElement>(null);
  const name = model.apps().find((app) => app.id === frame.appId)?.name ?? '';
  const { guid, open } = frame;

  useCloseOutside(place, frame);

  return (
    <Place ref={place} hidden={!frame.visible}>
      <Icon
        type="button"
        aria-label={name}
        title={name}
        aria-expanded={open}
        data-test-id="top-bar-app"
        data-symbol={frame.symbol}
        data-app={frame.appId}
        onClick={() => setPane(model, guid, !open)}
      >
        <Svg source={icon} symbol={frame.symbol} size={18} />
        {frame.chars !== undefined && frame.chars !== '' && <Chars>{frame.chars.slice(0, 2)}</Chars>}
      </Icon>
      {frame.mounted && (
        <Pane
          hidden={!open}
          data-test-id="top-bar-pane"
          style={{ width: lengthOf(frame.width, '320px'), height: lengthOf(frame.height, '260px') }}
        >
          <AppFrame frame={frame} style={{ height: '100%' }} />
        </Pane>
      )}
    </Place>
  );
};

/** `auto` and nothing leave the pane as it is. */
const lengthOf = (length: string | undefined, otherwise: string): string => length ?? otherwise;

const Place = styled.div`
  position: relative;
  &[hidden] { display: none; }
`;

const Icon = styled.button`
  position: relative;
  display: flex;
  align-items: center;
  justify-content: center;
  width: 36px;
  height: 36px;
  border: 0;
  border-radius: 4px;
  background: none;
  color: var(--wb-subtle);
  cursor: pointer;
  &:hover, &[aria-expanded='true'] { background: var(--wb-recessed); color: var(--wb-text); }
  &:focus-visible { outline: 2px solid var(--wb-focus); }
`;

const Chars = styled.span`
  position: absolute;
  top: 0;
  right: 0;
  padding: 0 3px;
  border-radius: 6px;
  background: #c72a1c;
  color: #fff;
  font-size: 10px;
  line-height: 13px;
`;

const Pane = styled.div`
  position: absolute;
  z-index: 10;
  top: 44px;
  right: 0;
  max-width: 90vw;
  max-height: 80vh;
  overflow: hidden;
  border: 1px solid var(--wb-border);
  border-radius: 6px;
  background: var(--wb-raised);
  box-shadow: 0 16px 28px rgb(4 20 28 / 25%);
  &[hidden] { display: none; }
`;
