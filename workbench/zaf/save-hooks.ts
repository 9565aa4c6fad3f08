import type { Frame } from './frame';

/** Whether the ticket may be saved; `message` is for the agent and names the app that stopped it. */
export type SaveVerdict = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** The hooks that wait for a reply, at most one for each frame: the SDK ignores a second one. */
export interface SaveHooks {
  /** Asks one frame about an instance; after the reply to an earlier question, if one is under way. */
  ask(frame: Frame, instance: string): Promise<SaveVerdict>;
  /** The frame's page replied. */
  reply(frame: Frame, blocked: { readonly message: unknown } | undefined): void;
}

/** @param seconds how long an app may take to answer; then the save is stopped and the agent told so */
export const createSaveHooks = (seconds: () => number): SaveHooks => {
  const pending = new Map<Frame, (verdict: SaveVerdict) => void>();
  const queues = new Map<Frame, Promise<SaveVerdict>>();

  const askNow = (frame: Frame, instance: string): Promise<SaveVerdict> =>
    new Promise((settle) => {
      const limit = seconds();
      const late = stopped(frame, `did not answer within ${limit} seconds.`);
      // Its reply to an earlier save is long due; until it comes the page would not even look at this one.
      if (pending.has(frame)) return settle(late);
      const { life } = frame;
      const timer = setTimeout(() => settle(late), limit * 1000);
      const answered = (verdict: SaveVerdict): void => {
        pending.delete(frame);
        clearTimeout(timer);
        life.removeEventListener('abort', gone);
        settle(verdict);
      };
      // The page was left: nobody is there to object.
      const gone = (): void => answered({ ok: true });
      life.addEventListener('abort', gone);
      pending.set(frame, answered);
      frame.post({ key: 'zaf.ticket.save', instanceGuid: instance, needsReply: true });
    });

  return {
    ask(frame, instance) {
      const before = queues.get(frame) ?? Promise.resolve();
      const mine = before.then(() => askNow(frame, instance));
      queues.set(frame, mine);
      return mine;
    },
    reply(frame, blocked) {
      pending.get(frame)?.(blocked === undefined ? { ok: true } : stopped(frame, words(blocked.message)));
    },
  };
};

const stopped = (frame: Frame, why: string): SaveVerdict => ({ ok: false, message: `${frame.app.name}: ${why}` });

/** Apps may reject with a text, with an object, or with nothing. */
const words = (message: unknown): string => {
  if (typeof message === 'string' && message.trim() !== '') return message;
  if (typeof message === 'object' && message !== null) return JSON.stringify(message);
  return 'the ticket was not saved.';
};
