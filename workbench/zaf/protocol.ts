import * as v from 'valibot';

/** What a frame says. Apps post strings (JSON) for most of it and a plain object for replies to hooks; both are read. */
export type Incoming = {
  /** Which frame sent it. */
  readonly appGuid: string;
  /** Which instance it is about: the frame's own, or another one of the app. */
  readonly instanceGuid: string;
} & (
  | { readonly kind: 'handshake'; readonly version: string | undefined }
  | { readonly kind: 'subscription'; readonly event: string; readonly count: number }
  | { readonly kind: 'trigger'; readonly event: string; readonly data: unknown }
  | { readonly kind: 'reply'; readonly event: string; readonly blocked: { readonly message: unknown } | undefined }
  | { readonly kind: 'request'; readonly key: string; readonly options: unknown }
  | ({ readonly kind: 'call'; readonly id: number } & Call)
  | { readonly kind: 'bad-call'; readonly id: number }
  /** `session.live`, `__track__` and keys of the app's own. */
  | { readonly kind: 'other'; readonly key: string }
);

export type Call =
  | { readonly request: 'get'; readonly params: readonly string[] }
  | { readonly request: 'set'; readonly params: Readonly<Record<string, unknown>> }
  | { readonly request: 'invoke'; readonly params: Readonly<Record<string, readonly unknown[]>> };

const guids = { appGuid: v.string(), instanceGuid: v.optional(v.string()) };
const callMessage = v.object({ ...guids, id: v.number(), request: v.unknown(), params: v.optional(v.unknown()) });
const keyMessage = v.object({
  ...guids,
  key: v.string(),
  message: v.optional(v.unknown()),
  error: v.optional(v.object({ msg: v.optional(v.unknown()) })),
});
const call = v.variant('request', [
  v.object({ request: v.literal('get'), params: v.array(v.string()) }),
  v.object({ request: v.literal('set'), params: v.record(v.string(), v.unknown()) }),
  v.object({ request: v.literal('invoke'), params: v.record(v.string(), v.array(v.unknown())) }),
]);
const subscriberCount = v.object({ subscriberCount: v.pipe(v.number(), v.integer(), v.minValue(0)) });
const version = v.object({ version: v.string() });

/** Reads one posted message; undefined when it is not one of the framework's. */
export const parseMessage = (data: unknown): Incoming | undefined => {
  const message = typeof data === 'string' ? parseJson(data) : data;
  const called = v.safeParse(callMessage, message);
  if (called.success) {
    const { appGuid, instanceGuid = appGuid, id } = called.output;
    const read = v.safeParse(call, called.output);
    return read.success
      ? { appGuid, instanceGuid, id, kind: 'call', ...read.output }
      : { appGuid, instanceGuid, id, kind: 'bad-call' };
  }
  const keyed = v.safeParse(keyMessage, message);
  if (!keyed.success) return undefined;
  const { appGuid, instanceGuid = appGuid } = keyed.output;
  return { appGuid, instanceGuid, ...parseKey(keyed.output) };
};

type Keyed = Incoming extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'appGuid' | 'instanceGuid'>
    : never
  : never;

const parseKey = ({ key, message, error }: v.InferOutput<typeof keyMessage>): Keyed => {
  if (key === 'iframe.handshake') {
    const read = v.safeParse(version, message);
    return { kind: 'handshake', version: read.success ? read.output.version : undefined };
  }
  const event = key.replace(/^iframe\.(on|off|trigger|reply):/, '');
  if (key.startsWith('iframe.on:') || key.startsWith('iframe.off:')) {
    const read = v.safeParse(subscriberCount, message);
    const unsaid = key.startsWith('iframe.on:') ? 1 : 0;
    return { kind: 'subscription', event, count: read.success ? read.output.subscriberCount : unsaid };
  }
  if (key.startsWith('iframe.trigger:')) return { kind: 'trigger', event, data: message };
  if (key.startsWith('iframe.reply:')) {
    return { kind: 'reply', event, blocked: error === undefined ? undefined : { message: error.msg } };
  }
  if (/^request:\d+$/.test(key)) return { kind: 'request', key, options: message };
  return { kind: 'other', key };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
