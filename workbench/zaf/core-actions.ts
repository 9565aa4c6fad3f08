import * as v from 'valibot';
import { ApiError, noSuchApi } from './api-error';
import { contextOf, type Scope } from './scope';
import type { Action } from './ticket-actions';

const length = v.union([v.number(), v.string()]);
const size = v.object({ width: v.exactOptional(length), height: v.exactOptional(length) });
const modal = v.object({ location: v.literal('modal'), url: v.string(), size: v.exactOptional(size) });
const paneLength = v.union([v.number(), v.literal('auto')]);
const pane = v.union([
  v.optional(v.picklist(['show', 'hide']), 'show'),
  v.object({ width: v.exactOptional(paneLength), height: v.exactOptional(paneLength) }),
]);
const toast = v.tuple([
  v.string(),
  v.nullish(v.picklist(['notice', 'alert', 'error']), 'notice'),
  v.nullish(v.union([v.number(), v.object({ sticky: v.optional(v.boolean()) })])),
]);

/** The frame, toasts, navigation and panes. */
export const coreActions: Readonly<Record<string, Action>> = {
  resize: ({ workspace, instance }, args) => {
    const given = read(size, args[0], 'expects {width, height}');
    const wanted = instance.location === 'ticket_editor' ? withinEditor(given) : given;
    workspace.resizeFrame(instance.guid, wanted);
  },
  notify: ({ workspace }, args) => {
    const [text, kind, options] = read(toast, [args[0], args[1], args[2]], 'expects a text, a kind and options');
    workspace.notify(text, kind, typeof options === 'number' ? { durationMs: options } : stickiness(options?.sticky));
  },
  routeTo: ({ workspace }, [target, ...rest]) =>
    workspace.routeTo(read(v.string(), target, 'expects a target'), ...rest),
  show: (scope) => showApp(scope, true),
  hide: (scope) => showApp(scope, false),
  popover: ({ workspace, instance }, [state]) => {
    if (!hasPane(instance.location)) throw noSuchApi();
    workspace.popover(instance.guid, read(pane, state, 'expects show, hide or {width, height}'));
  },
  'app.close': ({ workspace, instance }) => {
    if (instance.location !== 'ticket_editor') throw noSuchApi();
    workspace.popover(instance.guid, 'hide');
  },
  preloadPane: ({ workspace, instance }) => {
    if (!hasPane(instance.location)) throw noSuchApi();
    workspace.mountFrame(instance.guid);
  },
  'appsTray.show': ({ workspace }) => showTray(workspace, true),
  'appsTray.hide': ({ workspace }) => showTray(workspace, false),
  iconSymbol: (scope, [symbol]) => showIcon(scope, { symbol }),
  iconChars: (scope, [chars]) => showIcon(scope, { chars }),
  destroy: ({ host, instance }) => {
    if (instance.location !== 'modal') throw noSuchApi();
    host.destroy(instance.guid);
  },
  'instances.create': ({ host, instance, workspace }, [what]) => {
    const { url, size: wanted } = read(modal, what, 'expects {location: "modal", url, size}');
    const created = host.createModal(instance, { url, ...(wanted === undefined ? {} : { size: wanted }) });
    if (created === undefined) throw new ApiError('expects a url within the package or an http(s) address');
    return [contextOf(created, workspace)];
  },
  // The SDK reports clicks and hovers by itself; an error here would be an unhandled rejection in the app.
  track: () => undefined,
};

/** The symbol or the letters on a bar's icon; also works while the frame of the bar is not loaded. */
export const showIcon = ({ workspace, instance }: Scope, icon: { symbol?: unknown; chars?: unknown }): void => {
  if (!hasPane(instance.location)) throw noSuchApi();
  const { symbol, chars } = icon;
  if (typeof (symbol ?? chars) !== 'string') throw new ApiError('expects a text');
  workspace.showIcon(instance.guid, typeof symbol === 'string' ? { symbol } : { chars: String(chars) });
};

const hasPane = (location: string): boolean => location === 'top_bar' || location === 'nav_bar';

const showApp = ({ workspace, instance, host }: Scope, visible: boolean): void => {
  if (instance.location === 'top_bar') workspace.popover(instance.guid, visible ? 'show' : 'hide');
  else host.setVisible(instance.guid, visible);
};

const showTray = (workspace: Scope['workspace'], visible: boolean): void => {
  if (workspace.showTray === undefined) throw noSuchApi();
  workspace.showTray(visible);
};

/** Zendesk holds the editor's popover between 100 and 320 px of height and 100 and 1000 px of width. */
const withinEditor = ({ width, height }: v.InferOutput<typeof size>): v.InferOutput<typeof size> => ({
  ...(width === undefined ? {} : { width: typeof width === 'number' ? clamp(width, 1000) : width }),
  ...(height === undefined ? {} : { height: typeof height === 'number' ? clamp(height, 320) : height }),
});

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 100), most);

const stickiness = (sticky: boolean | undefined): { sticky?: boolean } => (sticky === undefined ? {} : { sticky });

const read = <T>(schema: v.GenericSchema<unknown, T>, value: unknown, expected: string): T => {
  const result = v.safeParse(schema, value);
  if (!result.success) throw new ApiError(expected);
  return result.output;
};
