import { type FieldRow, fieldsOf, fieldValues } from '../account/field-values';
import { type Call, recordUrl } from '../core/call';
import { notFound } from '../core/errors';
import { stamp } from '../core/time';

/** An organization as stored. */
export interface OrganizationRow {
  id: number;
  name: string;
  external_id: string | null;
  domain_names: string[];
  details: string | null;
  notes: string | null;
  group_id: number | null;
  shared_tickets: boolean;
  shared_comments: boolean;
  tags: string[];
  organization_fields: Record<string, unknown>;
  created_at: Date;
  updated_at: Date;
}

/** The columns of {@link OrganizationRow}. */
export const organizationColumns = `o.id, o.name, o.external_id, o.domain_names, o.details, o.notes, o.group_id,
  o.shared_tickets, o.shared_comments, o.tags, o.organization_fields, o.created_at, o.updated_at`;

/** Organizations by id, each once; unknown ids are left out. */
export async function organizationRecords(
  call: Call,
  ids: readonly (number | null)[],
): Promise<Record<string, unknown>[]> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return [];
  const rows = await call.sql.query<OrganizationRow>(
    `select ${organizationColumns} from organizations o where o.id = any($1::bigint[])`,
    [wanted],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return renderOrganizations(
    call,
    wanted.flatMap((id) => byId.get(id) ?? []),
  );
}

/** Rows as records. */
export async function renderOrganizations(
  call: Call,
  rows: readonly OrganizationRow[],
): Promise<Record<string, unknown>[]> {
  const fields = await fieldsOf(call, 'organization');
  return rows.map((row) => organizationRecord(call, row, fields));
}

/** The organization; 404 where there is none. */
export async function findOrganization(call: Call, id: number): Promise<OrganizationRow> {
  const [row] = await call.sql.query<OrganizationRow>(
    `select ${organizationColumns} from organizations o where o.id = $1`,
    [id],
  );
  if (row === undefined) throw notFound();
  return row;
}

function organizationRecord(call: Call, row: OrganizationRow, fields: readonly FieldRow[]): Record<string, unknown> {
  return {
    url: recordUrl(call, `organizations/${row.id}`),
    id: row.id,
    name: row.name,
    shared_tickets: row.shared_tickets,
    shared_comments: row.shared_comments,
    external_id: row.external_id,
    created_at: stamp(row.created_at),
    updated_at: stamp(row.updated_at),
    domain_names: row.domain_names,
    details: row.details,
    notes: row.notes,
    group_id: row.group_id,
    tags: row.tags,
    organization_fields: fieldValues(row.organization_fields, fields),
  };
}
