import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

/**
 * How the agent workspace treats apps where the framework's behaviour is unknown or differs between accounts. Kept here
 * for everybody; the page's ZAF host (and, for storage, the packages' files) act on them.
 */
export const hostSwitchEntries = {
  /** How calls are answered: at once, after three seconds, not at all; `late-start` is slow to shake hands. */
  hostAnswers: v.picklist(['normal', 'slow', 'late-start', 'never']),
  /** Whether the host waits a 429 out and sends the request again. */
  hostRetries: v.boolean(),
  /** Requests that one person's app may send a minute, beside the account's budget; 0 is no limit. */
  appsLimit: count,
  /** `sessions`: `ticket.conversation.changed` comes for chat and messaging only. */
  conversationEvents: v.picklist(['all', 'sessions']),
  conversationHistory: v.picklist(['whole', 'recent', 'missing']),
  /** What a `set` of a path that can only be read does. */
  forbiddenWrites: v.picklist(['error', 'ignored']),
  /** What `comment.*` does in Chat mode. */
  commentInChat: v.picklist(['works', 'ignored']),
  settingTypes: v.picklist(['typed', 'text']),
  /** How long typing rests before `comment.text.changed`; 0 tells every change. */
  typingRestMs: v.pipe(count, v.maxValue(60_000)),
  /** How long a `ticket.save` hook may take. */
  saveHookSeconds: v.pipe(count, v.minValue(1), v.maxValue(600)),
  willDestroy: v.boolean(),
  /** What apps hear where the agent clicks a phone number: `voice.dialout`, or `voice.error`. */
  dialing: v.picklist(['works', 'fails']),
  /** `classic` has no Chat mode. */
  agentInterface: v.picklist(['agent-workspace', 'classic']),
  /** `unloaded`: the frames of a ticket tab load anew whenever it comes back to the front. */
  idleFrames: v.picklist(['kept', 'unloaded']),
  /** `denied`: frames have no storage and no cookies, as where the browser blocks third parties. */
  frameStorage: v.picklist(['allowed', 'denied']),
} as const;

/** What most accounts are believed to do. */
export const defaultHostSwitches = {
  hostAnswers: 'normal',
  hostRetries: true,
  appsLimit: 0,
  conversationEvents: 'all',
  conversationHistory: 'whole',
  forbiddenWrites: 'error',
  commentInChat: 'works',
  settingTypes: 'typed',
  typingRestMs: 0,
  saveHookSeconds: 30,
  willDestroy: false,
  dialing: 'works',
  agentInterface: 'agent-workspace',
  idleFrames: 'kept',
  frameStorage: 'allowed',
} as const;
