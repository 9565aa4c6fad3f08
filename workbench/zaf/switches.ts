/**
 * How the host behaves where Zendesk's own behaviour is unknown or differs between accounts (`zaf.md`, section 9). An app
 * has to work with either.
 */
export interface HostSwitches {
  /** `slow` answers after three seconds, `late-start` shakes hands so late; `never` does what was asked and stays silent. */
  readonly hostAnswers: 'normal' | 'slow' | 'late-start' | 'never';
  /** Whether the host waits a 429 out and sends the request again (`autoRetry`). */
  readonly hostRetries: boolean;
  /** Requests that one person's app may send a minute; 0 is no limit. */
  readonly appsLimit: number;
  /** `sessions`: `ticket.conversation.changed` comes for chat and messaging only, not for e-mail. */
  readonly conversationEvents: 'all' | 'sessions';
  /** `recent`: the newest messages alone; `missing`: there is no `ticket.conversation`. */
  readonly conversationHistory: 'whole' | 'recent' | 'missing';
  /** What a `set` of a path that can only be read does. */
  readonly forbiddenWrites: 'error' | 'ignored';
  /** What `comment.*` does in Chat mode, where most of `ticket.editor.*` does nothing. */
  readonly commentInChat: 'works' | 'ignored';
  /** `text`: every setting is a string, as `zcli` hands them over. */
  readonly settingTypes: 'typed' | 'text';
  /** How long the agent's typing rests before `comment.text.changed`; 0 tells every change. */
  readonly typingRestMs: number;
  /** How long a `ticket.save` hook may take. */
  readonly saveHookSeconds: number;
  /** Whether an app hears `app.willDestroy` before its frame is taken away. */
  readonly willDestroy: boolean;
  /** What apps hear where the agent clicks a phone number: `voice.dialout`, or (`fails`) `voice.error`. */
  readonly dialing: 'works' | 'fails';
}

/** What most accounts are believed to do. */
export const usualSwitches: HostSwitches = {
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
};
