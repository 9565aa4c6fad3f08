import type { Frame } from './frame';
import type { InstanceList } from './instance-list';
import type { Switchboard } from './switchboard';

/** Tells apps when they come to the front, where they are to go, and when they leave (`app.activated`, `pane.activated`). */
export interface Activation {
  shown(guid: string): void;
  hidden(guid: string): void;
  /** The address of a pane's page says where in the app to go. */
  routed(guid: string, message: unknown): void;
  /** A page shook hands. */
  begun(frame: Frame): void;
  /** A page subscribed to something. */
  subscribed(frame: Frame, instance: string, event: string): void;
}

/**
 * The first display comes before a page can have subscribed to it, so `app.activated` (and the route of a deep link) is
 * kept for it until it does.
 * `pane.activated` is for coming back only: at first display apps hear `app.registered`.
 */
export const createActivation = (instances: InstanceList, board: Switchboard): Activation => {
  const owed = new Set<string>();
  const opened = new Set<string>();
  const routes = new Map<string, unknown>();
  const untold = new Set<string>();

  return {
    shown(guid) {
      const instance = instances.get(guid);
      if (instance === undefined) return;
      owed.add(guid);
      if (board.emit(instance, 'app.activated')) owed.delete(guid);
      if (!hasPane(instance.location)) return;
      if (opened.has(guid)) board.emit(instance, 'pane.activated');
      opened.add(guid);
    },
    hidden(guid) {
      owed.delete(guid);
      const instance = instances.get(guid);
      if (instance === undefined) return;
      board.emit(instance, 'app.deactivated');
      if (hasPane(instance.location)) board.emit(instance, 'pane.deactivated');
    },
    routed(guid, message) {
      const instance = instances.get(guid);
      if (instance === undefined) return;
      routes.set(guid, message);
      if (!board.emit(instance, 'app.route.changed', message)) untold.add(guid);
    },
    begun({ instance }) {
      if (instances.isShown(instance)) owed.add(instance.guid);
      else owed.delete(instance.guid);
      // A page that was loaded anew stands where the one before it stood.
      if (routes.has(instance.guid)) untold.add(instance.guid);
    },
    subscribed(frame, guid, event) {
      const { instance } = frame;
      if (guid !== instance.guid) return;
      if (event === 'app.activated' && owed.delete(guid)) frame.post({ key: 'zaf.app.activated', instanceGuid: guid });
      if (event === 'app.route.changed' && untold.delete(guid)) {
        frame.post({ key: 'zaf.app.route.changed', message: routes.get(guid), instanceGuid: guid });
      }
    },
  };
};

const hasPane = (location: string): boolean => location === 'top_bar' || location === 'nav_bar';
