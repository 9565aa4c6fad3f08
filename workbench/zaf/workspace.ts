/**
 * What the ZAF host asks of the agent workspace around it. The page implements it; the host (this folder) turns it into
 * the wire protocol. Records are REST API v2 records as the server sent them: the host translates them to ZAF's words.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonRecord = { readonly [key: string]: unknown };

export interface UserRecord extends JsonRecord {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly role: string;
  readonly locale: string;
}

export interface CommentRecord extends JsonRecord {
  readonly id: number;
  readonly type: string;
  readonly author_id: number;
  readonly html_body: string;
  readonly public: boolean;
  readonly created_at: string;
}

export interface TicketRecord extends JsonRecord {
  readonly id: number;
  readonly subject: string | null;
  readonly status: string;
  readonly tags: readonly string[];
}

export interface Draft {
  readonly html: string;
  readonly type: 'publicReply' | 'internalNote';
  readonly richText: boolean;
}

/** One ticket tab: the record as stored, what the agent changed in the open form, and the draft. */
export interface TicketTab {
  /** Stable for the life of the tab. */
  readonly key: string;
  /** Absent while the ticket is new and not submitted. */
  readonly ticket?: TicketRecord;
  /** Unsaved edits of the form, by REST field name (`status`, `tags`, `requester_id`, ...). */
  readonly edits: JsonRecord;
  /** Users seen in this ticket (requester, assignee, comment authors), by id. */
  readonly users: ReadonlyMap<number, UserRecord>;
  readonly groups: ReadonlyMap<number, JsonRecord>;
  readonly organization?: JsonRecord;
  readonly brand?: JsonRecord;
  readonly comments: readonly CommentRecord[];
  readonly draft: Draft;
  /** Of a ticket of a chat or messaging channel: whether its session still runs. */
  readonly session?: 'active' | 'ended' | undefined;
  readonly viewers: readonly JsonRecord[];
}

export type AppLocation =
  | 'top_bar'
  | 'nav_bar'
  | 'ticket_sidebar'
  | 'new_ticket_sidebar'
  | 'user_sidebar'
  | 'organization_sidebar'
  | 'background'
  | 'modal'
  | 'ticket_editor';

/** What changed in the workspace; the host turns it into ZAF events for the instances concerned. */
export type WorkspaceEvent =
  /** `property` in ZAF's words: `status`, `subject`, `tags`, `requester.id`, `assignee.user.id`, `custom_field_1`, ... */
  | { readonly type: 'property'; readonly tab: string; readonly property: string; readonly value: unknown }
  | { readonly type: 'conversation'; readonly tab: string }
  | { readonly type: 'draft'; readonly tab: string; readonly property: 'text' | 'type' | 'attachments' }
  | { readonly type: 'submit'; readonly tab: string; readonly phase: 'start' | 'done' | 'fail' | 'always' }
  /** Where the draft goes has changed: a session has begun or ended. */
  | { readonly type: 'channel'; readonly tab: string }
  /** Others came to the ticket, began or stopped to edit it, or left. */
  | { readonly type: 'viewers'; readonly tab: string }
  /** Somebody else updated the ticket. */
  | { readonly type: 'updated'; readonly tab: string; readonly by: UserRecord | undefined }
  | { readonly type: 'shown'; readonly tab: string }
  | { readonly type: 'hidden'; readonly tab: string }
  | { readonly type: 'color-scheme'; readonly scheme: 'light' | 'dark' }
  /** Somebody called the REST endpoint that notifies an app. */
  | {
      readonly type: 'notification';
      readonly app: number;
      readonly event: string;
      readonly body: unknown;
      readonly sender: UserRecord | undefined;
    }
  /** The agent clicked a phone number: of whom, and in which ticket. */
  | {
      readonly type: 'dialout';
      readonly number: string;
      readonly user: number;
      readonly ticket?: number | undefined;
    };

/** What `ticket.editor.*` does to the selection, or inserts at the cursor. */
export type EditorCommand =
  | 'bold'
  | 'italic'
  | 'codespan'
  | 'codeblock'
  | 'blockquote'
  | 'hyperlink'
  | 'inlineImage'
  | 'hr'
  | 'indent'
  | 'outdent'
  | 'orderedList'
  | 'unorderedList';

/** A ticket field of the form: the REST record, and what apps made of it. */
export interface FieldState {
  readonly record: JsonRecord;
  readonly visible: boolean;
  readonly enabled: boolean;
  /** In the place of the record's own title. */
  readonly label?: string | undefined;
  /** Places of options that the agent does not see, and of those that cannot be chosen. */
  readonly hiddenOptions: readonly number[];
  readonly lockedOptions: readonly number[];
}

export interface RequestOptions {
  readonly url: string;
  readonly type?: string;
  readonly data?: unknown;
  readonly contentType?: string;
  readonly dataType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly httpCompleteResponse?: boolean;
  readonly autoRetry?: boolean;
  readonly timeout?: number;
}

/** The answer of the REST API to the signed-in person, whatever its status; rejects when there was no answer. */
export interface RestAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface Workspace {
  readonly account: JsonRecord;
  me(): UserRecord;
  /** Groups and organizations of the signed-in person, REST records. */
  myGroups(): readonly JsonRecord[];
  colorScheme(): 'light' | 'dark';
  tab(key: string): TicketTab | undefined;
  /** The tab in front; undefined while a view or the Admin page is. */
  activeTab(): string | undefined;
  /** Changes the open form only; nothing is saved until submit. */
  edit(tab: string, changes: JsonRecord): void;
  setDraft(tab: string, change: Partial<Draft>): void;
  insertAtCursor(tab: string, html: string): void;
  appendToDraft(tab: string, html: string): void;
  /** Formats the selection. Apps hear "No such Api" where it is absent. */
  formatDraft?(tab: string, command: EditorCommand, words: readonly string[]): void;
  /** Sends a message of the agent at once, into the session of a chat or messaging ticket. */
  sendMessage?(tab: string, message: string): Promise<void>;
  /** Active macros, REST records. Apps hear "No such Api" where it is absent. */
  macros?(): Promise<readonly JsonRecord[]>;
  applyMacro(tab: string, macroId: number): Promise<void>;
  routeTo(target: string, ...rest: readonly unknown[]): void;
  notify(text: string, kind: 'notice' | 'alert' | 'error', options: { durationMs?: number; sticky?: boolean }): void;
  request(options: RequestOptions, signal?: AbortSignal): Promise<RestAnswer>;
  /** Height in CSS pixels that an instance asked for. */
  resizeFrame(instance: string, size: { width?: string | number; height?: string | number }): void;
  showIcon(instance: string, icon: { symbol?: string; chars?: string }): void;
  popover(instance: string, state: 'show' | 'hide' | { width?: number | 'auto'; height?: number | 'auto' }): void;
  /** Shows or hides an app in its location (`show`, `hide`). Apps hear "No such Api" where it is absent. */
  showApp?(instance: string, visible: boolean): void;
  /** Opens or closes the apps tray. */
  showTray?(visible: boolean): void;
  isTrayShown?(): boolean;
  /** The fields of the tab's form with what apps made of them. */
  ticketFields?(tab: string): readonly FieldState[];
  changeField?(tab: string, field: string, state: Partial<Omit<FieldState, 'record'>>): void;
  /** Mounts the frame of an instance that an app created (`modal`), or that was lazy (`preloadPane`). */
  mountFrame(instance: string): void;
  destroyFrame(instance: string): void;
  subscribe(listener: (event: WorkspaceEvent) => void): () => void;
}
