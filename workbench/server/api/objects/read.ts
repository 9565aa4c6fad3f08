import type { Call } from '../core/call';
import { notFound } from '../core/errors';
import { remember } from '../core/memo';
import type { ObjectRow, RecordRow } from './record';

/** The custom object; 404 where there is none. */
export async function findObject(call: Call, key: string): Promise<ObjectRow> {
  const [row] = await remember(call, `object ${key}`, () =>
    call.sql.query<ObjectRow>('select * from custom_objects where key = $1', [key]),
  );
  if (row === undefined) throw notFound();
  return row;
}

/** A record by its id; 404 where there is none. Locked against others who write it, if wanted. */
export async function findRecord(
  call: Call,
  key: string,
  id: string,
  lock: 'read' | 'write' = 'read',
): Promise<RecordRow> {
  const [row] = await call.sql.query<RecordRow>(
    `select * from custom_object_records where object_key = $1 and id = $2${lock === 'write' ? ' for update' : ''}`,
    [key, id],
  );
  if (row === undefined) throw notFound();
  return row;
}

/** A record by its external id, locked: who asks so means to write. */
export async function recordByExternalId(call: Call, key: string, externalId: string): Promise<RecordRow | undefined> {
  const [row] = await call.sql.query<RecordRow>(
    'select * from custom_object_records where object_key = $1 and external_id = $2 for update',
    [key, externalId],
  );
  return row;
}
