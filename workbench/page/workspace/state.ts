import type { FrameSize, JsonRecord, TicketTab } from '../../zaf';
import type { AppLocation, FieldState } from '../../zaf/workspace';
import type { Comment, Group, Ticket, User } from '../rest/schemas';
import { type Place, placeOf } from './place';

/** One ticket tab of the page: what the host sees of it, and what only the page needs. */
export interface TabState extends TicketTab {
  readonly kind: 'new' | 'ticket';
  /** Known before the ticket itself has been read. */
  readonly ticketId?: number;
  readonly ticket?: Ticket;
  readonly users: ReadonlyMap<number, User>;
  readonly groups: ReadonlyMap<number, Group>;
  readonly comments: readonly Comment[];
  readonly eventsShown: boolean;
  readonly load: 'loading' | 'ready' | 'failed';
  /** Why the ticket could not be read. */
  readonly problem?: string;
  readonly saving: boolean;
  /** Macros that this submit applies; the server notes them in the audit. */
  readonly macroIds: readonly number[];
}

/** One frame of an app, or the place for one that is not loaded yet. */
export interface FrameState {
  readonly guid: string;
  readonly appId: number;
  readonly location: AppLocation;
  readonly tab?: string;
  /** Whether the iframe is in the page; bars load theirs when first opened. */
  readonly mounted: boolean;
  /** Counts reloads: another number is another iframe. */
  readonly generation: number;
  /** CSS lengths as the app asked for them. */
  readonly height?: string;
  readonly width?: string;
  readonly visible: boolean;
  readonly collapsed: boolean;
  /** Pane of a bar. */
  readonly open: boolean;
  /** `<symbol>` of the bar's icon. */
  readonly symbol: string;
  readonly chars?: string;
}

export interface ToastState {
  readonly id: number;
  readonly text: string;
  readonly kind: 'notice' | 'alert' | 'error' | 'success';
}

/** What apps made of a field. */
export type FieldChange = Partial<Omit<FieldState, 'record'>>;

export interface WorkspaceState {
  readonly place: Place;
  /** In the order of the strip. */
  readonly tabs: readonly TabState[];
  readonly frames: readonly FrameState[];
  readonly toasts: readonly ToastState[];
  readonly scheme: 'light' | 'dark';
  readonly trayOpen: boolean;
  /** Apps that the person pinned as shortcuts, in the order in which they did. */
  readonly pinned: readonly number[];
  /** What apps made of the fields of the form, by tab and field name. */
  readonly fieldStates: Readonly<Record<string, FieldChange>>;
  /** What happens to the tab after a submit, as the agent chose last. */
  readonly afterSubmit: 'stay' | 'close';
}

export const initialState = (scheme: 'light' | 'dark', pinned: readonly number[] = []): WorkspaceState => ({
  place: placeOf('/agent/'),
  tabs: [],
  frames: [],
  toasts: [],
  scheme,
  trayOpen: true,
  pinned,
  fieldStates: {},
  afterSubmit: 'stay',
});

/** The ticket as it would be saved now: the record with the agent's unsaved edits. */
export const formOf = (tab: TabState): JsonRecord => ({ ...tab.ticket, ...tab.edits });

/** The tab in front, if a ticket is. */
export const frontTab = ({ place, tabs }: WorkspaceState): TabState | undefined => {
  if (place.kind === 'ticket') return tabs.find((tab) => tab.ticketId === place.ticket);
  if (place.kind === 'new') return tabs.find((tab) => tab.key === place.tab);
  return undefined;
};

/** CSS length of a size that an app asked for: a number is pixels; nonsense is undefined. */
export const cssLength = (length: FrameSize['height']): string | undefined => {
  if (typeof length === 'number') return Number.isFinite(length) && length >= 0 ? `${length}px` : undefined;
  if (length === undefined) return undefined;
  const text = length.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return `${text}px`;
  return /^\d+(\.\d+)?(px|%|vh|vw|em|rem)$/.test(text) ? text : undefined;
};
