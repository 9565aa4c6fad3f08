/** Something an app did that its author should know; Zendesk itself logs `chat-mode` and `apps-limit` in the console. */
export interface HostProblem {
  readonly kind: 'double-handshake' | 'foreign-guid' | 'chat-mode' | 'apps-limit';
  /** Instance whose frame it was seen in. */
  readonly instance: string;
  readonly message: string;
}
