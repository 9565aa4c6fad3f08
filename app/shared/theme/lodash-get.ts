/** What `path` leads to, `grey.100`; in Garden's themes no name has a dot or a bracket in it. */
const get = (object: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce((node, name) => (node as Readonly<Record<string, unknown>> | null | undefined)?.[name], object);

// biome-ignore lint/style/noDefaultExport: as the package has it that this stands in for
export default get;
