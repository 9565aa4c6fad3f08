import type { Agent } from '../../src/helpdesk/port';

/** The reader's own time zone; the browser's where the helpdesk does not tell it. */
export const zoneOf = (reader: Pick<Agent, 'timeZone'> | undefined): string =>
  reader?.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
