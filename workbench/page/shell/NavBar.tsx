import { Nav, NavItem, NavItemIcon, NavItemText } from '@zendeskgarden/react-chrome';
import gear from '@zendeskgarden/svg-icons/src/16/gear-stroke.svg?raw';
import inbox from '@zendeskgarden/svg-icons/src/16/inbox-stroke.svg?raw';
import sandbox from '@zendeskgarden/svg-icons/src/16/sandbox-fill.svg?raw';
import { useBarIcon } from '../apps/use-bar-icon';
import { Svg } from '../parts/Svg';
import { text } from '../strings';
import { appSlug } from '../workspace/app-place';
import { useModel, useWorkspace } from '../workspace/context';
import { go } from '../workspace/navigate';
import { firstView } from '../workspace/place';
import type { FrameState } from '../workspace/state';

/** The dark bar at the left: views, apps with a page of their own, administration. */
export const NavBar = () => {
  const model = useModel();
  const place = useWorkspace((state) => state.place);
  const frames = useWorkspace((state) => state.frames);
  return (
    <Nav aria-label={text('nav.label')}>
      <NavItem hasLogo title={text('title')}>
        <NavItemIcon>
          <Svg source={sandbox} size={20} />
        </NavItemIcon>
        <NavItemText>{text('title')}</NavItemText>
      </NavItem>
      <Nav.List>
        <NavItem
          data-test-id="nav-views"
          title={text('nav.views')}
          isCurrent={place.kind === 'views' || place.kind === 'search'}
          onClick={() => go(model, { kind: 'views', view: firstView })}
        >
          <NavItemIcon>
            <Svg source={inbox} size={20} />
          </NavItemIcon>
          <NavItemText>{text('nav.views')}</NavItemText>
        </NavItem>
        {frames
          .filter((frame) => frame.location === 'nav_bar' && frame.visible)
          .map((frame) => (
            <AppItem key={frame.guid} frame={frame} />
          ))}
        <NavItem
          data-test-id="nav-admin"
          title={text('nav.admin')}
          isCurrent={place.kind === 'admin'}
          onClick={() => go(model, { kind: 'admin', section: '' })}
        >
          <NavItemIcon>
            <Svg source={gear} size={20} />
          </NavItemIcon>
          <NavItemText>{text('nav.admin')}</NavItemText>
        </NavItem>
      </Nav.List>
    </Nav>
  );
};

const AppItem = ({ frame }: { readonly frame: FrameState }) => {
  const model = useModel();
  const place = useWorkspace((state) => state.place);
  const icon = useBarIcon(frame);
  const name = model.apps().find((app) => app.id === frame.appId)?.name ?? '';
  const slug = appSlug(name);
  return (
    <NavItem
      data-test-id="nav-bar-app"
      data-symbol={frame.symbol}
      title={name}
      isCurrent={place.kind === 'app' && place.app === slug}
      onClick={() => go(model, { kind: 'app', app: slug, rest: '' })}
    >
      <NavItemIcon>
        <Svg source={icon} symbol={frame.symbol} size={20} />
      </NavItemIcon>
      <NavItemText>{name}</NavItemText>
    </NavItem>
  );
};
