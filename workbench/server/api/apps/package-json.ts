/** Parses a file of a package; what cannot be read joins the problems. */
export function readPackageJson(name: string, bytes: Buffer, problems: string[]): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    problems.push(`${name} is not valid JSON: ${error instanceof Error ? error.message : ''}`);
    return undefined;
  }
}
