import { isObject, isText } from './values';
import type { ZipEntry } from './zip';

const tellsSecret = /token|key|pwd|password/i;

/** What Zendesk's upload check only warns of; empty where it has nothing to say. `entries` are those of a good package. */
export function packageWarnings(entries: readonly ZipEntry[], manifest: unknown): string[] {
  return [...entries.flatMap(fileWarnings), ...parameterWarnings(manifest)];
}

/** Words that Zendesk's check takes for secrets; bundles of honest apps hold them too. */
const namesSecret = /\b(password|secret|api_key)\b/i;

function fileWarnings({ name, bytes }: ZipEntry): string[] {
  if (!/\.(js|html?)$/i.test(name)) return [];
  const text = bytes.toString('utf8');
  const address = /http:\/\/(?!localhost|127\.0\.0\.1)[\w.-]+/.exec(text)?.[0];
  const word = namesSecret.exec(text)?.[0];
  return [
    ...(address === undefined ? [] : [`${name} holds an address without https: ${address}`]),
    ...(word === undefined ? [] : [`${name} holds a word that may name a secret: ${word}`]),
  ];
}

function parameterWarnings(manifest: unknown): string[] {
  const parameters = isObject(manifest) && Array.isArray(manifest.parameters) ? manifest.parameters : [];
  return parameters.filter(isObject).flatMap(({ name, type = 'text', secure, scopes, default: value }) => {
    const warnings: string[] = [];
    if (type === 'text' && secure !== true && isText(name) && tellsSecret.test(name)) {
      warnings.push(`${name} looks like a secret; make it secure`);
    }
    if (value !== undefined && (secure === true || type === 'hidden')) {
      warnings.push(`${String(name)}: a default of a secure or hidden parameter is there for everybody to read`);
    }
    if (secure === true && scopes === undefined)
      warnings.push(`${String(name)}: a secure parameter should have scopes`);
    return warnings;
  });
}
