import type { Activation } from './activation';
import { createAppsLimit } from './apps-limit';
import { answerCall } from './calls';
import type { Frame } from './frame';
import type { Instance } from './instance';
import type { InstanceList } from './instance-list';
import { type Call, type Incoming, parseMessage } from './protocol';
import { runRequest } from './requests';
import type { SaveHooks } from './save-hooks';
import { contextOf, type HostState, metadataOf, type Scope } from './scope';
import type { Switchboard } from './switchboard';
import type { Workspace } from './workspace';

/** How late the host answers calls while its switch says `slow`, and shakes hands while it says `late-start`. */
const SLOW_MS = 3000;

const slowness = (): Promise<void> => new Promise((then) => setTimeout(then, SLOW_MS));

/** What the receiver works with. */
export interface ReceiverOptions {
  readonly workspace: Workspace;
  readonly origin: string;
  readonly instances: InstanceList;
  readonly board: Switchboard;
  readonly activation: Activation;
  readonly hooks: SaveHooks;
  readonly host: HostState;
  readonly announce: (instance: Instance, event: 'instance.created' | 'instance.registered') => void;
  /** Announces the instances that calls created: their callers hear the answer first. */
  readonly announceCreated: () => void;
}

/** Makes the listener for `message` events of the page: it takes those of registered frames from their own origin. */
export const createReceiver = (options: ReceiverOptions): ((event: MessageEvent) => void) => {
  const { workspace, origin, instances, board, activation, hooks, host, announce, announceCreated } = options;
  const limit = createAppsLimit();

  const shakeHands = async (frame: Frame): Promise<void> => {
    const { app, instance } = frame;
    if (frame.page.handshake()) frame.begin();
    const { life } = frame;
    if (host.switches().hostAnswers === 'late-start') await slowness();
    if (life.aborted) return;
    activation.begun(frame);
    const context = contextOf(instance, workspace);
    frame.context = context;
    frame.post({ key: 'zaf.app.registered', message: { metadata: metadataOf(app, host.switches()), context } });
    announceCreated();
    announce(instance, 'instance.registered');
  };

  const answer = async (frame: Frame, about: string, id: number, call: Call): Promise<void> => {
    const { app, life } = frame;
    const instance = instances.get(about);
    const scope: Scope | undefined = instance?.appId === app.id ? { instance, app, workspace, host } : undefined;
    const manner = host.switches().hostAnswers;
    const result = await answerCall(call, scope);
    if (manner === 'slow') await slowness();
    // A page loaded anew counts its calls from 1 again: it must not get an answer meant for the old one.
    if (manner !== 'never' && !life.aborted) frame.post({ id, result });
    announceCreated();
  };

  const request = async (frame: Frame, key: string, given: unknown): Promise<void> => {
    const { life } = frame;
    const { hostRetries: retries, appsLimit } = host.switches();
    const over = limit.take(frame.app.id, appsLimit);
    if (over !== undefined) {
      const message = `${frame.app.name} sent more than ${appsLimit} requests within a minute.`;
      host.flag({ kind: 'apps-limit', instance: frame.instance.guid, message });
    }
    const { outcome, responseArgs } =
      over ?? (await runRequest(given, { workspace, origin, life, retries, app: frame.app.id }));
    if (!life.aborted) board.emit(frame.instance, `${key}.${outcome}`, { responseArgs });
  };

  const take = (frame: Frame, message: Incoming): void => {
    const { instanceGuid: about } = message;
    switch (message.kind) {
      case 'handshake':
        void shakeHands(frame);
        break;
      case 'subscription':
        frame.subscribe(about, message.event, message.count);
        activation.subscribed(frame, about, message.event);
        break;
      case 'trigger': {
        const instance = instances.get(about);
        if (instance?.appId === frame.app.id) board.emit(instance, message.event, message.data);
        break;
      }
      case 'reply':
        if (message.event === 'ticket.save') hooks.reply(frame, message.blocked);
        break;
      case 'request':
        void request(frame, message.key, message.options);
        break;
      case 'call':
        void answer(frame, about, message.id, message);
        break;
      case 'bad-call':
        frame.post({ id: message.id, error: { name: 'Error', message: 'expects get, set or invoke' } });
        break;
      case 'other':
        break;
    }
  };

  return ({ source, origin: from, data }) => {
    const frame = board.frames().find((one) => one.isSource(source));
    if (frame === undefined || from !== frame.origin) return;
    const message = parseMessage(data);
    if (message === undefined) return;
    if (message.appGuid !== frame.instance.guid) {
      const text = `${frame.app.name} spoke for another frame (${message.appGuid}).`;
      return host.flag({ kind: 'foreign-guid', instance: frame.instance.guid, message: text });
    }
    take(frame, message);
  };
};
