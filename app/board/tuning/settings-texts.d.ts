/** A file as it stands: what it holds stays out of the files that every panel loads. */
declare module '*.json?raw' {
  const text: string;
  export = text;
}
