import type { Frame } from './frame';
import type { Instance } from './instance';

/** The frames that are open, and who of them hears what. */
export interface Switchboard {
  frames(): readonly Frame[];
  frameOf(guid: string): Frame | undefined;
  /** Takes the place of an earlier frame of the same instance. */
  connect(frame: Frame): void;
  disconnect(guid: string): void;
  /** Frames of the instance's app that subscribed to an event of this instance: its own, or another one's. */
  subscribers(instance: Instance, event: string): readonly Frame[];
  /** Sends an event to its subscribers. True when the instance's own frame was among them. */
  emit(instance: Instance, event: string, message?: unknown): boolean;
}

export const createSwitchboard = (): Switchboard => {
  const frames = new Map<string, Frame>();

  const subscribers = (instance: Instance, event: string): readonly Frame[] =>
    [...frames.values()].filter(
      (frame) => frame.registered && frame.app.id === instance.appId && frame.subscriptions(instance.guid, event) > 0,
    );

  return {
    frames: () => [...frames.values()],
    frameOf: (guid) => frames.get(guid),
    connect(frame) {
      frames.get(frame.instance.guid)?.detach();
      frames.set(frame.instance.guid, frame);
    },
    disconnect(guid) {
      frames.get(guid)?.detach();
      frames.delete(guid);
      for (const frame of frames.values()) frame.forgetInstance(guid);
    },
    subscribers,
    emit(instance, event, message) {
      const hearing = subscribers(instance, event);
      for (const frame of hearing) frame.post({ key: `zaf.${event}`, message, instanceGuid: instance.guid });
      return hearing.some((frame) => frame.instance.guid === instance.guid);
    },
  };
};
