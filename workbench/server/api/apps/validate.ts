import type { Hono } from 'hono';
import { isStaff } from '../core/auth';
import type { Env } from '../core/call';
import { ApiError, forbidden } from '../core/errors';
import { MAX_PACKAGE_BYTES, packageProblems, tooHeavy } from './package-rules';
import { readZip } from './zip';

/** `POST /apps/validate` with the package as the form's `file`; 422 with one description of everything that is wrong. */
export function validateRoutes(app: Hono<Env>): void {
  app.post('/apps/validate', async (c) => {
    const { call } = c.var;
    if (!isStaff(call.actor)) throw forbidden();
    const file = call.body instanceof FormData ? call.body.get('file') : null;
    if (file === null || typeof file === 'string')
      throw refused(['The package is missing: send it as the form field "file"']);
    if (file.size > MAX_PACKAGE_BYTES) throw refused([tooHeavy(file.size)]);
    const problems = problemsOf(Buffer.from(await file.arrayBuffer()));
    if (problems.length > 0) throw refused(problems);
    return c.json({ success: true });
  });
}

function problemsOf(zip: Buffer): string[] {
  try {
    return packageProblems(readZip(zip));
  } catch (error) {
    return [`The package cannot be read: ${error instanceof Error ? error.message : String(error)}`];
  }
}

const refused = (problems: readonly string[]): ApiError =>
  new ApiError(422, { error: 'RecordInvalid', description: problems.join('\n') });
