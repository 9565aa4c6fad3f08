import * as v from 'valibot';
import { HelpdeskError } from '../../error';
import type { CancelSignal } from '../../port';
import { pages } from '../pages';
import type { AskJson } from '../read-json';
import { id, maybe, parsed } from '../schema';
import { HEALTH_KEY, OFFER, type Piece, type PieceId, type PieceKind } from './pieces';

/** A piece, and its id where the account has it. */
export interface Planned {
  readonly piece: Piece;
  readonly found?: number;
}

const listPaths: Readonly<Record<PieceKind, { readonly path: string; readonly key: string }>> = {
  user_field: { path: '/api/v2/user_fields.json?page[size]=100', key: 'user_fields' },
  ticket_field: { path: '/api/v2/ticket_fields.json?page[size]=100', key: 'ticket_fields' },
  view: { path: '/api/v2/views.json?page[size]=100', key: 'views' },
  macro: { path: '/api/v2/macros.json?page[size]=100', key: 'macros' },
};

const listed = v.object({ id, key: maybe(v.string()), title: maybe(v.string()) });

/** What is there and what is missing. Reads the account's lists and writes nothing. */
export async function planSetUp(
  ask: AskJson,
  pieces: readonly Piece[],
  signal?: CancelSignal,
): Promise<readonly Planned[]> {
  const known = new Map<PieceKind, Map<string, number>>();
  for (const kind of new Set(pieces.map((piece) => piece.kind))) {
    const names = new Map<string, number>();
    const { path, key } = listPaths[kind];
    for await (const { records } of pages({ read: ask, path, key, signal })) {
      for (const record of records) {
        const one = parsed(listed, record);
        const name = kind === 'user_field' ? one?.key : one?.title;
        if (one && name !== undefined && !names.has(name)) names.set(name, one.id);
      }
    }
    known.set(kind, names);
  }
  return pieces.map((piece) => {
    const found = known.get(piece.kind)?.get(piece.name);
    return { piece, ...(found !== undefined && { found }) };
  });
}

/** Makes one piece. Where it is made already nothing is done: two admins who click at once make it once each at worst. */
export async function setUp(ask: AskJson, { piece, found }: Planned, signal?: CancelSignal): Promise<number> {
  if (found !== undefined) return found;
  const answer = await ask(`/api/v2/${piece.kind}s.json`, signal, {
    method: 'POST',
    body: { [piece.kind]: piece.record },
  });
  const made = parsed(v.object({ id }), answer[piece.kind]);
  if (!made) throw new HelpdeskError('unreadable', piece.kind);
  return made.id;
}

/** Takes one piece away again, and with a field what stands in it. */
export async function takeAway(ask: AskJson, { piece, found }: Planned, signal?: CancelSignal): Promise<void> {
  if (found === undefined) return;
  await ask(`/api/v2/${piece.kind}s/${found}.json`, signal, { method: 'DELETE', body: undefined });
}

/** The same emptied where they name what was taken away: settings that name something else stay as they are. */
export const settingsWithout = (
  taken: readonly Planned[],
  now: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(settingsFor(taken))
      .filter(([name, value]) => String(now[name] ?? '') === value)
      .map(([name]) => [name, '']),
  );

/** The settings that name what was set up. */
export function settingsFor(planned: readonly Planned[]): Readonly<Record<string, string>> {
  const ids = new Map<PieceId, number>(
    planned.flatMap(({ piece, found }) => (found === undefined ? [] : [[piece.id, found]])),
  );
  const followUp = ids.get('follow-up-field');
  const flags = ids.get('flag-field');
  return {
    ...(ids.has('health-field') && { health_field: HEALTH_KEY }),
    ...(followUp !== undefined && { followup_field: String(followUp) }),
    ...(flags !== undefined && { flag_field: String(flags) }),
    ...((ids.has('offer-date') || ids.has('offer-choice')) && { offer_macros: OFFER }),
  };
}
