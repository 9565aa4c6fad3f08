import type { HttpAnswer } from './schema';

/** Headers come as an object or as one block of lines; names in any case. */
export const headersOf =
  ({ responseHeaders }: HttpAnswer) =>
  (name: string): string | undefined => {
    if (typeof responseHeaders === 'string') {
      const line = responseHeaders.split(/\r?\n/).find((one) => one.toLowerCase().startsWith(`${name}:`));
      return line?.slice(name.length + 1).trim();
    }
    const found = Object.entries(responseHeaders ?? {}).find(([key]) => key.toLowerCase() === name);
    return found === undefined || typeof found[1] === 'object' ? undefined : String(found[1]);
  };
