import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { isCode, projectFiles, read, root } from './tree';

/** One import, resolved as the compiler resolves it: a file of the project, or a package (`react`, `node:fs`). */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'file' | 'package' | 'nothing';
  /** Gone after compiling: it cannot make a cycle at run time. */
  readonly typeOnly: boolean;
}

/** Every import, re-export and dynamic import of every code file. One that resolves to nothing is of that kind. */
export function importGraph(): readonly Edge[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const cache = ts.createModuleResolutionCache(root, (name) => name, options);
  return projectFiles()
    .filter(isCode)
    .flatMap((from) =>
      specifiers(from).map(({ text, typeOnly }): Edge => {
        if (!text.startsWith('.')) return { from, to: packageOf(text), kind: 'package', typeOnly };
        const path = text.replace(/\?.*$/, '');
        const { resolvedModule } = ts.resolveModuleName(path, join(root, from), options, ts.sys, cache);
        const file = resolvedModule?.resolvedFileName ?? asset(from, path);
        if (file === undefined) return { from, to: text, kind: 'nothing', typeOnly };
        return { from, to: relative(root, file).split(sep).join('/'), kind: 'file', typeOnly };
      }),
    );
}

/** Style sheets and images: the bundler takes them, the compiler does not know them. */
function asset(from: string, path: string): string | undefined {
  const file = join(root, dirname(from), path);
  return ts.sys.fileExists(file) ? file : undefined;
}

function specifiers(path: string): readonly { text: string; typeOnly: boolean }[] {
  const found: { text: string; typeOnly: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && isLoad(node.expression)) add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  const add = (node: ts.Node | undefined, typeOnly: boolean): void => {
    if (node !== undefined && ts.isStringLiteralLike(node)) found.push({ text: node.text, typeOnly });
  };
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true));
  return found;
}

const isLoad = (callee: ts.Node): boolean =>
  callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const { namedBindings } = clause;
  return (
    clause.name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

/** `@scope/name/deep` is the package `@scope/name`. */
const packageOf = (text: string): string =>
  text.startsWith('node:')
    ? text
    : text
        .split('/')
        .slice(0, text.startsWith('@') ? 2 : 1)
        .join('/');

/** One way around in the graph of run-time imports, or undefined when there is none. */
export function findCycle(edges: readonly Edge[]): readonly string[] | undefined {
  const next = new Map<string, string[]>();
  for (const { from, to, kind, typeOnly } of edges) {
    if (kind === 'file' && !typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const to of next.get(file) ?? []) {
      const cycle = walk(to, [...path, file]);
      if (cycle !== undefined) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const cycle = walk(file, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
