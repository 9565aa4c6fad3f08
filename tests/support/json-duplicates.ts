import ts from 'typescript';

/** Keys that one object of a JSON text names twice: `JSON.parse` keeps the last one silently, Zendesk refuses the file. */
export function duplicateKeys(json: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node, path: string): void => {
    if (!ts.isObjectLiteralExpression(node)) {
      ts.forEachChild(node, (child) => visit(child, path));
      return;
    }
    const seen = new Set<string>();
    for (const property of node.properties) {
      if (!ts.isPropertyAssignment(property)) continue;
      const key = ts.isStringLiteral(property.name) ? property.name.text : property.name.getText();
      const at = path === '' ? key : `${path}.${key}`;
      if (seen.has(key)) found.push(at);
      seen.add(key);
      visit(property.initializer, at);
    }
  };
  visit(ts.parseJsonText('file.json', json), '');
  return found;
}
