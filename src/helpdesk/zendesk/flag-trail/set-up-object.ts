import * as v from 'valibot';
import { HelpdeskError } from '../../error';
import type { CancelSignal } from '../../port';
import type { AskJson } from '../read-json';
import { parsed } from '../schema';
import { flagFields, flagObject } from './object-shape';

/** What stands between an account and flags in a custom object; `make` is what is missing. */
export interface ObjectSetUp {
  readonly make: readonly ('object' | (typeof flagFields)[number]['key'])[];
}

const fields = v.object({ custom_object_fields: v.array(v.object({ key: v.string() })) });
const ROOT = '/api/v2/custom_objects';

/** What is missing. One request, or two. */
export async function lookAtObject(ask: AskJson, signal?: CancelSignal): Promise<ObjectSetUp> {
  try {
    await ask(`${ROOT}/${flagObject.key}`, signal);
  } catch (error) {
    if (!(error instanceof HelpdeskError && error.code === 'not-found')) throw error;
    return { make: ['object', ...flagFields.map(({ key }) => key)] };
  }
  const answer = parsed(fields, await ask(`${ROOT}/${flagObject.key}/fields?page[size]=100`, signal));
  const known = (answer?.custom_object_fields ?? []).map(({ key }) => key);
  return { make: flagFields.flatMap(({ key }) => (known.includes(key) ? [] : [key])) };
}

/**
 * Makes what is missing, as an admin, and looks whether it is there. Where it is broken off, the next time goes on from there.
 * @returns what was missing
 */
export async function setUpObject(ask: AskJson, signal?: CancelSignal): Promise<ObjectSetUp> {
  const missing = await lookAtObject(ask, signal);
  if (missing.make.includes('object')) {
    await made(() => ask(ROOT, signal, { method: 'POST', body: { custom_object: flagObject } }));
  }
  for (const field of flagFields) {
    if (!missing.make.includes(field.key)) continue;
    const path = `${ROOT}/${flagObject.key}/fields`;
    await made(() => ask(path, signal, { method: 'POST', body: { custom_object_field: field } }));
  }
  const left = await lookAtObject(ask, signal);
  if (left.make.length > 0) throw new HelpdeskError('failed', `set-up: ${left.make.join(', ')}`);
  return missing;
}

/** Somebody who made the same in the same moment has done it for us. */
async function made(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof HelpdeskError && error.code === 'conflict')) throw error;
  }
}
