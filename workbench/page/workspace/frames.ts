import type { AppLocation, Instance } from '../../zaf';
import { findTab, type Model } from './model';
import { profileOf } from './profile';
import { rememberPinned } from './session';
import { cssLength, type FrameState, type TabState } from './state';

export const findFrame = (model: Model, guid: string): FrameState | undefined =>
  model.store.get().frames.find((frame) => frame.guid === guid);

export const changeFrame = (model: Model, guid: string, change: Partial<FrameState>): void =>
  model.store.set((state) => ({
    ...state,
    frames: state.frames.map((frame) => (frame.guid === guid ? { ...frame, ...change } : frame)),
  }));

/** An instance that should be there. */
type Wanted = Pick<Instance, 'appId' | 'location' | 'tab' | 'subject'>;

/** Creates an instance of an app in a location and the place for its frame. */
export const addFrame = (model: Model, { appId, location, tab, subject }: Wanted): void => {
  const app = model.apps().find((each) => each.id === appId);
  const options = app?.locations[location];
  if (app === undefined || options === undefined) return;
  const { guid } = model.host.create({
    appId,
    location,
    ...(tab === undefined ? {} : { tab }),
    ...(subject === undefined ? {} : { subject }),
  });
  const isLazy = location === 'top_bar' || location === 'nav_bar' || location === 'ticket_editor';
  addState(model, {
    guid,
    appId,
    location,
    ...(tab === undefined ? {} : { tab }),
    ...sizeOf(options.size),
    mounted: !isLazy && options.autoLoad !== false && options.url !== undefined,
  });
};

/** Shows the frame of an instance: a modal that an app created, or a pane that was not loaded yet. */
export const mountFrame = (model: Model, guid: string): void => {
  if (findFrame(model, guid) !== undefined) {
    changeFrame(model, guid, { mounted: true });
    return;
  }
  const instance = model.host.instance(guid);
  if (instance === undefined) return;
  const { appId, location } = instance;
  addState(model, { guid, appId, location, ...sizeOf(instance.size ?? model.host.sizeOf(guid)), mounted: true });
};

/** How long an app has for its `app.willDestroy`. */
const FAREWELL_MS = 100;

/** Takes a frame out of the page and ends its instance; an app that wants to hear of it has a moment first. */
export const removeFrame = (model: Model, guid: string): void => {
  const frame = findFrame(model, guid);
  if (frame === undefined) return;
  // With the tab its frames are gone from the page already; they had their moment before (see `leaveTab`).
  const isGone = frame.tab !== undefined && findTab(model, frame.tab) === undefined;
  if (!isGone && model.host.leave(guid)) setTimeout(() => dropFrame(model, guid), FAREWELL_MS);
  else dropFrame(model, guid);
};

/** Tells the apps of a tab that it closes; `then` runs at once, or when apps that want to hear of it had a moment. */
export const leaveTab = (model: Model, tab: string, then: () => void): void => {
  const frames = model.store.get().frames.filter((frame) => frame.tab === tab);
  const isHeard = frames.map(({ guid }) => model.host.leave(guid)).includes(true);
  if (isHeard) setTimeout(then, FAREWELL_MS);
  else then();
};

const dropFrame = (model: Model, guid: string): void => {
  model.store.set((state) => ({ ...state, frames: state.frames.filter((frame) => frame.guid !== guid) }));
  model.host.unregister(guid);
};

/** Opens or closes the pane of a bar; at most one is open. The first opening loads its frame. */
export const setPane = (model: Model, guid: string, open: boolean): void => {
  const frame = findFrame(model, guid);
  if (frame === undefined || frame.open === open) return;
  if (open) {
    const other = model.store.get().frames.find((each) => each.open && each.location === frame.location);
    if (other !== undefined) setPane(model, other.guid, false);
  }
  changeFrame(model, guid, open ? { open, mounted: true } : { open });
  model.host.setShown(guid, open);
};

/**
 * Pins an app of the tray as a shortcut, or takes it back. Zendesk loads the app anew in every open ticket then, without
 * notice. A pinned app cannot be folded.
 */
export const pinApp = (model: Model, appId: number, pinned: boolean): void => {
  const { pinned: before } = model.store.get();
  const after = pinned ? [...before, appId] : before.filter((id) => id !== appId);
  rememberPinned(after);
  model.store.set((state) => ({ ...state, pinned: after }));
  for (const frame of model.store.get().frames) {
    if (frame.appId !== appId || frame.tab === undefined) continue;
    if (pinned) {
      model.host.setCollapsed(frame.guid, false);
      changeFrame(model, frame.guid, { collapsed: false });
    }
    if (frame.mounted) changeFrame(model, frame.guid, { generation: frame.generation + 1 });
  }
};

/** Loads the frames anew: those of one tab, or all that are in the page, but for those in the location that is kept. */
export const reloadFrames = (model: Model, tab?: string, kept?: AppLocation): void =>
  model.store.set((state) => ({
    ...state,
    frames: state.frames.map((frame) =>
      frame.mounted && frame.location !== kept && (tab === undefined || frame.tab === tab)
        ? { ...frame, generation: frame.generation + 1 }
        : frame,
    ),
  }));

/**
 * Keeps the instances in step with tabs and apps: one per tab and sidebar app, one per bar, one in the background. Those
 * beside the page of a person or an organization live as long as it is in front.
 */
export const syncFrames = (model: Model): void => {
  const { tabs, frames, place } = model.store.get();
  const profile = profileOf(place);
  const wanted = new Map<string, Wanted>();
  const want = (appId: number, location: AppLocation, tab?: string, more: Partial<Wanted> = {}): void => {
    wanted.set(`${appId} ${location} ${tab ?? ''}`, {
      appId,
      location,
      ...(tab === undefined ? {} : { tab }),
      ...more,
    });
  };
  for (const app of model.apps()) {
    for (const location of ['background', 'top_bar', 'nav_bar'] as const)
      if (app.locations[location]) want(app.id, location);
    if (profile !== undefined && app.locations[profile.location])
      want(app.id, profile.location, profile.key, { subject: profile.subject });
    for (const tab of tabs) {
      const location = sidebarOf(tab);
      if (location !== undefined && app.locations[location]) want(app.id, location, tab.key);
      if (location !== undefined && app.locations.ticket_editor) want(app.id, 'ticket_editor', tab.key);
    }
  }
  for (const frame of frames) {
    if (frame.location === 'modal') continue;
    if (!wanted.delete(`${frame.appId} ${frame.location} ${frame.tab ?? ''}`)) removeFrame(model, frame.guid);
  }
  for (const one of wanted.values()) addFrame(model, one);
};

const sidebarOf = (tab: TabState): AppLocation | undefined =>
  tab.kind === 'new' ? 'new_ticket_sidebar' : tab.load === 'ready' ? 'ticket_sidebar' : undefined;

const addState = (
  model: Model,
  given: Pick<FrameState, 'guid' | 'appId' | 'location' | 'mounted'> & Partial<FrameState>,
): void => {
  const frame: FrameState = {
    generation: 0,
    visible: true,
    collapsed: false,
    open: false,
    symbol: 'default',
    ...given,
  };
  model.store.set((state) => ({ ...state, frames: [...state.frames, frame] }));
};

/** The CSS sizes of a frame, left out where the app named none that can be used. */
export const sizeOf = (
  size: { readonly width?: string | number; readonly height?: string | number } = {},
): Pick<FrameState, 'width' | 'height'> => {
  const width = cssLength(size.width);
  const height = cssLength(size.height);
  return { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
};
