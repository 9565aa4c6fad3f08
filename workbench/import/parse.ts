import { isConversation, readConversation } from './conversation';
import { isExportedTicket, readExportedTicket } from './export';
import type { Line } from './lines';
import { LineError, type Thread } from './thread';

/** Says what kind of line it is and reads it; a line that cannot become a ticket throws a {@link LineError}. */
export function parseLine({ text }: Line, position: number, now: number): Thread {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LineError('is no JSON object');
  if (isExportedTicket(value)) return readExportedTicket(value);
  if (isConversation(value)) return readConversation(value, position, now);
  throw new LineError('is neither a conversation (text or turns) nor a ticket (requester)');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own words quote the line, which may hold what a customer wrote.
    throw new LineError('is not JSON');
  }
}
