/** Keys that an object of a valid JSON text has twice; `JSON.parse` keeps the last one without a word. */
export function duplicateKeys(json: string): string[] {
  const twice: string[] = [];
  const open: (Set<string> | undefined)[] = [];
  const token = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/g;
  for (const [sign, text = '', colon] of json.matchAll(token)) {
    if (sign === '{') open.push(new Set());
    else if (sign === '[') open.push(undefined);
    else if (sign === '}' || sign === ']') open.pop();
    else if (colon !== undefined) {
      const keys = open.at(-1);
      if (keys?.has(text)) twice.push(text);
      keys?.add(text);
    }
  }
  return twice;
}
