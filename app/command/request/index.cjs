'use strict';

const { RequestError, readAnswer } = require('./answer.cjs');

/**
 * Stands in for the abandoned package `request` under `zendesk-node-api`, which calls `request(options, callback)`,
 * `.post`, `.put` and `.delete` with `{url, headers, json}`. Every request ends: the callback gets either a 2xx answer
 * with the right kind of body or a `RequestError`. The body beside an error is 'null' because the package parses it all
 * the same, and an exception there would end the process.
 */
function request(options, callback) {
  send(options).then(
    ({ response, body }) => callback(null, response, body),
    (error) => callback(error, undefined, 'null'),
  );
}

for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
  request[method.toLowerCase()] = (options, callback) => request({ ...options, method }, callback);
}

/** What a caller may change; `timeoutMs` is for one attempt and also set by ZENDESK_TIMEOUT_MS. */
request.limits = {
  timeoutMs: Number(process.env.ZENDESK_TIMEOUT_MS) > 0 ? Number(process.env.ZENDESK_TIMEOUT_MS) : 30_000,
  attempts: 3,
  maxPauseSeconds: 90, // Zendesk counts requests by the minute: a longer Retry-After is no ordinary rate limit
};

async function send(options) {
  const { method = 'GET', url: address, headers = {}, json } = options;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) throw new RequestError({ method, path: '', code: 'ERR_INVALID_URL', description: 'not a valid address' });
  url.pathname = url.pathname.replace(/\/{2,}/g, '/'); // the package writes /api/v2//tickets.json
  const call = { method, path: url.pathname, secrets: [headers.Authorization, url.password] };

  for (let attempt = 1; ; attempt += 1) {
    try {
      return await exchange(url, call, headers, json);
    } catch (error) {
      const pause = error.retryAfter ?? 1;
      // Only reading may be done twice: a write that was refused may have been carried out in part.
      const again = method === 'GET' && (error.status === 429 || error.status === 503);
      if (!again || attempt >= request.limits.attempts || pause > request.limits.maxPauseSeconds) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause * 1000));
    }
  }
}

async function exchange(url, call, headers, json) {
  const { timeoutMs } = request.limits;
  try {
    const response = await fetch(url, {
      method: call.method,
      redirect: 'manual', // following one would hand the token to whoever the answer names
      signal: AbortSignal.timeout(timeoutMs),
      headers: { accept: 'application/json', ...headers, ...(json && { 'content-type': 'application/json' }) },
      ...(json && { body: JSON.stringify(json) }),
    });
    const answer = readAnswer(call, response, await response.text());
    return { response, body: json ? answer.value : answer.text };
  } catch (error) {
    if (error instanceof RequestError) throw error;
    // The messages of fetch's own errors are left out: they may quote headers or an address with a password.
    const code = error.name === 'TimeoutError' ? 'ETIMEDOUT' : String(error.cause?.code ?? error.code ?? error.name);
    const description = code === 'ETIMEDOUT' ? `no answer within ${timeoutMs} ms` : `no answer (${code})`;
    throw new RequestError({ ...call, code, description });
  }
}

module.exports = request;
