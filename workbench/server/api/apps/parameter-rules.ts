import { isObject, isText } from './values';

const types = ['text', 'checkbox', 'url', 'number', 'multiline', 'hidden', 'oauth', 'mtls'];
const scopes = ['header', 'body', 'url', 'jwt_secret_key', 'jwt_claim', 'basic_auth_username', 'basic_auth_password'];

/** What is wrong with the settings that a manifest declares. */
export function parameterProblems(manifest: Record<string, unknown>): string[] {
  const { parameters } = manifest;
  if (parameters === undefined) return [];
  if (!Array.isArray(parameters)) return ['parameters must be a list'];
  const problems = parameters.flatMap((parameter: unknown, at) => oneProblems(parameter, at));
  const names = parameters.flatMap((parameter: unknown) => (isObject(parameter) ? [String(parameter.name)] : []));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) problems.push(`There are two parameters with the name ${twice}`);
  const count = (type: string): number =>
    parameters.filter((parameter: unknown) => isObject(parameter) && parameter.type === type).length;
  if (count('oauth') > 1) problems.push('There can be one oauth parameter only');
  if (count('mtls') > 3) problems.push('There can be three mtls parameters at most');
  if (manifest.oauth !== undefined && count('oauth') === 0) problems.push('oauth needs a parameter of type oauth');
  return problems;
}

function oneProblems(parameter: unknown, at: number): string[] {
  if (!isObject(parameter) || !isText(parameter.name)) return [`Parameter ${at + 1} needs a name`];
  const { name, type = 'text', required, secure } = parameter;
  const problems: string[] = [];
  if (name === 'name') problems.push('"name" cannot be the name of a parameter');
  if (!isText(type) || !types.includes(type)) problems.push(`${name}: ${String(type)} is not a type of parameter`);
  for (const key of ['required', 'secure']) {
    if (parameter[key] !== undefined && typeof parameter[key] !== 'boolean') {
      problems.push(`${name}: ${key} must be true or false`);
    }
  }
  if (type === 'hidden' && required === true) problems.push(`${name}: a hidden parameter cannot be required`);
  if (secure === true && (type === 'oauth' || type === 'mtls'))
    problems.push(`${name}: ${String(type)} cannot be secure`);
  if (type === 'mtls') {
    if (parameter.default !== undefined) problems.push(`${name}: mtls cannot have a default`);
    const { allowed_domain: domain } = parameter;
    if (!(isText(domain) && isDomain(domain))) {
      problems.push(`${name}: allowed_domain must be a domain, such as *.example.com`);
    }
  } else if (parameter.allowed_domain !== undefined) {
    problems.push(`${name}: only mtls has an allowed_domain`);
  }
  if (parameter.scopes !== undefined) problems.push(...scopeProblems(name, parameter.scopes, secure === true));
  return problems;
}

/** Two labels or more of at most 63 letters, digits and inner hyphens; `*.` may stand before them. */
function isDomain(text: string): boolean {
  const labels = text.replace(/^\*\./, '').split('.');
  return (
    text.length <= 253 &&
    labels.length >= 2 &&
    labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(label))
  );
}

function scopeProblems(name: string, given: unknown, secure: boolean): string[] {
  if (!secure) return [`${name}: only secure parameters have scopes`];
  if (!Array.isArray(given) || given.length === 0) return [`${name}: scopes must be a list with something in it`];
  return given
    .filter((scope) => !scopes.includes(String(scope)))
    .map((scope) => `${name}: ${String(scope)} is not a scope`);
}
