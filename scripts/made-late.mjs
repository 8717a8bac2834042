import ts from 'typescript'

/**
 * Makes the regular expressions and sets of words that a module of ours keeps for itself when they are used first. A run over one
 * letter uses a third of them, and to make all of them took a twentieth of it. For the bundled program only: what is tested is the
 * same without it.
 */
export function madeLate() {
  return {
    name: 'made-late',
    transform(code, id) {
      const file = id.split('?')[0].replaceAll('\\', '/')
      if (!/\/(?:src|rules)\/.*\.ts$/.test(file) || file.includes('/node_modules/')) return undefined
      return {code: withLate(code, file), map: null}
    }
  }
}

/**
 * Let a module make its constants late: `const x = /a/` becomes `let x`, and each `x` becomes `(x ??= /a/)`.
 *
 * @param code Its text.
 * @param file Its path.
 * @returns The text. What is exported, or shares its name with anything else in the module, stays as it is.
 */
export function withLate(code, file) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true)
  const made = new Map()
  for (const statement of source.statements) {
    if (
      !ts.isVariableStatement(statement) ||
      statement.modifiers ||
      !(statement.declarationList.flags & ts.NodeFlags.Const) ||
      statement.declarationList.declarations.length !== 1
    )
      continue
    const [{name, initializer}] = statement.declarationList.declarations
    if (ts.isIdentifier(name) && initializer && isPlain(initializer))
      made.set(name.text, {statement, name, initializer, uses: []})
  }
  const visit = (node) => {
    if (ts.isIdentifier(node) && made.has(node.text) && node !== made.get(node.text).name) {
      if (isUse(node)) made.get(node.text).uses.push(node)
      else if (!isProperty(node)) made.delete(node.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  const changes = []
  for (const [
    name,
    {
      statement,
      initializer,
      name: {end},
      uses
    }
  ] of made) {
    const start = statement.getStart(source)
    changes.push({start, end: start + 'const'.length, text: 'let'})
    // What stands between the name and its value is its type.
    const type = statement.declarationList.declarations[0].type
    changes.push({start: type?.end ?? end, end: initializer.end, text: ''})
    const value = initializer.getText(source)
    for (const use of uses) {
      // Our lines end without a semicolon, and a bracket would go on with the one above.
      const before = beginsStatement(use, source) ? ';' : ''
      changes.push({start: use.getStart(source), end: use.end, text: `${before}(${name} ??= ${value})`})
    }
  }
  changes.sort((a, b) => a.start - b.start)
  let result = ''
  let done = 0
  for (const {start, end, text} of changes) {
    result += code.slice(done, start) + text
    done = end
  }
  return result + code.slice(done)
}

/** Whether a value is the same whenever it is made: an expression, or a set of words that are written out. */
function isPlain(node) {
  if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) return true
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'Set' || node.arguments?.length !== 1)
    return false
  const [words] = node.arguments
  if (ts.isArrayLiteralExpression(words)) return words.elements.every((word) => ts.isStringLiteralLike(word))
  return (
    ts.isCallExpression(words) &&
    ts.isPropertyAccessExpression(words.expression) &&
    words.expression.name.text === 'split' &&
    ts.isStringLiteralLike(words.expression.expression) &&
    words.arguments.every((separator) => ts.isStringLiteralLike(separator))
  )
}

/** Whether a name is what a statement of a block begins with. */
function beginsStatement(node, source) {
  let statement = node
  while (!ts.isExpressionStatement(statement)) {
    if (!statement.parent || statement.getStart(source) !== node.getStart(source)) return false
    statement = statement.parent
  }
  return (
    statement.getStart(source) === node.getStart(source) &&
    (ts.isBlock(statement.parent) ||
      ts.isSourceFile(statement.parent) ||
      ts.isCaseOrDefaultClause(statement.parent))
  )
}

/** Whether a name is the key of something, which the constant has nothing to do with. */
function isProperty(node) {
  const {parent} = node
  return (
    (ts.isPropertyAccessExpression(parent) ||
      ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent)) &&
    parent.name === node
  )
}

/** Whether a name stands where its value is read. */
function isUse(node) {
  const {parent} = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isVariableDeclaration(parent)) return parent.initializer === node
  if (ts.isArrowFunction(parent)) return parent.body === node
  return (
    ts.isCallExpression(parent) ||
    ts.isNewExpression(parent) ||
    ts.isBinaryExpression(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isSpreadElement(parent) ||
    ts.isForOfStatement(parent)
  )
}
