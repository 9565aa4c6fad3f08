import { insertRows, nextId } from '../../store/index';
import { nameProblem } from '../core/body';
import type { Call } from '../core/call';
import { invalid } from '../core/errors';
import { blankUser } from './record';

/** The person a request describes: the user of that e-mail address, made if there is none. */
export async function findOrCreateRequester(
  call: Call,
  person: { name?: string | undefined; email?: string | null | undefined; locale?: string | undefined },
): Promise<number> {
  const email = person.email?.trim() || null;
  if (email !== null) {
    const [known] = await call.sql.query<{ id: number }>('select id from users where lower(email) = lower($1)', [
      email,
    ]);
    if (known !== undefined) return known.id;
  }
  const name = person.name?.trim() || email?.split('@')[0];
  if (name === undefined) throw invalid({ requester: 'Requester Name: is too short (minimum one character)' });
  const problem = nameProblem(name);
  if (problem !== undefined) throw invalid({ requester: `Requester ${problem}` });
  const id = await nextId(call.sql);
  const locale = person.locale === undefined ? {} : { locale: person.locale };
  await insertRows(call.sql, 'users', [{ id, name, role: 'end-user', ...blankUser(call.now), email, ...locale }]);
  call.tell({ type: 'user', id });
  return id;
}
