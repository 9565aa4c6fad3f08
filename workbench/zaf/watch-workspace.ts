import type { Activation } from './activation';
import { type TabEvent, toZafEvents } from './events';
import type { HostApp } from './instance';
import type { InstanceList } from './instance-list';
import { contextOf, type HostState } from './scope';
import type { Switchboard } from './switchboard';
import { toTicket } from './ticket-properties';
import { toUser } from './user-shape';
import type { Workspace } from './workspace';

/** What passes on the workspace's events. */
export interface WatchOptions {
  readonly workspace: Workspace;
  readonly instances: InstanceList;
  readonly board: Switchboard;
  readonly activation: Activation;
  readonly host: HostState;
  readonly apps: () => readonly HostApp[];
}

/** Passes on what happens in the workspace to the instances concerned, in the framework's words. Returns the stop. */
export const watchWorkspace = ({ workspace, instances, board, activation, host, apps }: WatchOptions): (() => void) => {
  const tabChanged = (event: TabEvent): void => {
    const tab = workspace.tab(event.tab);
    if (tab === undefined) return;
    const events = toZafEvents(event, tab, host.switches());
    for (const instance of instances.inTab(event.tab)) {
      tellContext(instance.guid);
      for (const { name, message } of events) board.emit(instance, name, message);
    }
    if (event.type === 'submit' && event.phase === 'done') ticketSaved(event.tab);
  };

  /** A new ticket that was submitted has an id from then on. */
  const tellContext = (guid: string): void => {
    const frame = board.frameOf(guid);
    if (frame?.context === undefined) return;
    const context = contextOf(frame.instance, workspace);
    if (JSON.stringify(context) === JSON.stringify(frame.context)) return;
    frame.context = context;
    board.emit(frame.instance, 'context.updated', context);
  };

  const ticketSaved = (tab: string): void => {
    for (const instance of instances.all().filter((one) => one.location === 'background')) {
      const app = apps().find((one) => one.id === instance.appId);
      if (app === undefined) continue;
      board.emit(instance, 'ticket.saved', toTicket({ instance: { ...instance, tab }, app, workspace, host }));
    }
  };

  /** The agent's typing is told once it has rested for as long as the switch says. */
  const resting = new Map<string, ReturnType<typeof setTimeout>>();
  const typed = (event: TabEvent, restMs: number): void => {
    clearTimeout(resting.get(event.tab));
    const tell = (): void => {
      resting.delete(event.tab);
      tabChanged(event);
    };
    resting.set(event.tab, setTimeout(tell, restMs));
  };

  const unsubscribe = workspace.subscribe((event) => {
    const { typingRestMs } = host.switches();
    if (event.type === 'color-scheme') {
      for (const instance of instances.all()) {
        // The guide names the event after the property; apps in the wild listen with the suffix.
        board.emit(instance, 'colorScheme', event.scheme);
        board.emit(instance, 'colorScheme.changed', event.scheme);
      }
    } else if (event.type === 'notification') {
      const message = { body: event.body, sender: event.sender === undefined ? null : toUser(event.sender) };
      for (const instance of instances.of(event.app)) board.emit(instance, `api_notification.${event.event}`, message);
    } else if (event.type === 'dialout') {
      const [name, message] =
        host.switches().dialing === 'fails'
          ? ['voice.error', { code: 'unknown' }]
          : ['voice.dialout', { number: event.number, userId: event.user, ticketId: event.ticket }];
      for (const instance of instances.all()) board.emit(instance, name, message);
    } else if (event.type === 'shown' || event.type === 'hidden') {
      for (const { guid } of instances.inTab(event.tab)) {
        tellContext(guid);
        activation[event.type](guid);
      }
    } else if (event.type === 'draft' && event.property === 'text' && typingRestMs > 0) {
      typed(event, typingRestMs);
    } else {
      tabChanged(event);
    }
  });
  return () => {
    unsubscribe();
    for (const timer of resting.values()) clearTimeout(timer);
  };
};
