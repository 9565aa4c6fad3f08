'use strict';

/**
 * Why a request failed: `method`, `path` (no host, no query: it may hold customer data), `description`, and where known
 * `status`, `code` and `retryAfter` (seconds). Holds no credential.
 */
class RequestError extends Error {
  constructor({ method, path, status, code, description, retryAfter }) {
    super(`${method} ${path}: ${status ? `${status} ` : ''}${description}`);
    Object.assign(this, { name: 'RequestError', method, path, description });
    for (const [key, value] of Object.entries({ status, code, retryAfter })) {
      if (value !== undefined) this[key] = value;
    }
  }
}

/** The answer's text and its value as JSON, or a `RequestError` unless it is what Zendesk says on success. */
function readAnswer(call, response, text) {
  const { status } = response;
  const type = response.headers.get('content-type') ?? '';
  const isJson = /\bjson\b/i.test(type);
  const fail = (facts) => new RequestError({ ...call, status, ...facts });

  if (status >= 300 && status < 400) {
    throw fail({ code: 'ERR_REDIRECT', description: 'redirects elsewhere, which is not followed' });
  }
  if (!response.ok) {
    const retryAfter = seconds(response.headers.get('retry-after'));
    throw fail({ retryAfter, description: withoutSecrets(describe(text, isJson, type), call.secrets) });
  }
  if (status === 204 || (call.method === 'DELETE' && text === '')) return { text: 'null', value: null };
  if (!isJson) throw fail({ code: 'ERR_NOT_JSON', description: `not JSON but ${type || 'an answer without a type'}` });
  try {
    return { text, value: JSON.parse(text) };
  } catch {
    throw fail({ code: 'ERR_BROKEN_JSON', description: text ? 'broken JSON' : 'an empty answer' });
  }
}

/** Zendesk words an error in four JSON shapes or as plain text; HTML pages are named, not quoted. */
function describe(text, isJson, type) {
  if (/^text\/plain/i.test(type) && text) return text.slice(0, 300);
  try {
    const body = isJson ? JSON.parse(text) : undefined;
    if (typeof body === 'string') return body.slice(0, 300);
    const { error, description, details, errors } = body ?? {};
    const first = Array.isArray(errors) ? errors[0] : error;
    const said = [first?.title ?? first, first?.message ?? first?.detail, description, ...detailed(details)];
    const texts = said.filter((part) => typeof part === 'string' && part !== '');
    if (texts.length > 0) return texts.join(': ').slice(0, 300);
  } catch {
    // A broken error body says no more than its status.
  }
  return type ? `(${type})` : '(no explanation)';
}

function detailed(details) {
  return Object.entries(details ?? {}).flatMap(([field, problems]) =>
    [problems].flat().map((problem) => `${field} ${problem?.description ?? problem}`),
  );
}

function withoutSecrets(text, secrets) {
  const parts = secrets.flatMap((secret) => (secret ? [secret, ...secret.split(' ')] : []));
  return parts.filter((part) => part.length > 7).reduce((said, part) => said.replaceAll(part, '***'), text);
}

/** Retry-After is a number of seconds or a date. */
function seconds(header) {
  if (!header) return undefined;
  const value = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return Number.isFinite(value) ? Math.max(0, value) : undefined;
}

module.exports = { RequestError, readAnswer };
