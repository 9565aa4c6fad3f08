/** Something an app did that Zendesk would not flag but its author should know. */
export interface HostProblem {
  readonly kind: 'double-handshake' | 'foreign-guid' | 'unreadable-message';
  /** Instance whose frame it was seen in. */
  readonly instance: string;
  readonly message: string;
}
