import { posix } from 'node:path'
import ts from 'typescript'

/** A folder (or the files that stand between two) with the packages that nothing else may import. */
interface Layer {
  readonly paths: readonly string[]
  readonly packages: readonly string[]
}

const layer = (paths: string | readonly string[], ...packages: readonly string[]): Layer => ({
  paths: [paths].flat(),
  packages,
})

/** The order of the house. A file imports from its own folder and from earlier rows, through their index.ts. */
export const LAYERS: readonly Layer[] = [
  layer('src/text', 'stemmer', 'pluralize'),
  layer('src/units'),
  layer('src/quantity'),
  layer('grammar', 'chevrotain'),
  layer('src/documents', '@lezer/markdown', 'htmlparser2', 'entities'),
  layer('src/claims'),
  layer('src/facts'),
  layer('src/checks'),
  layer('src/rules', 'yaml', 'mathjs'),
  layer('src/findings'),
  // Of Node's own modules only this one is a pure function: the page names its script by its hash.
  layer('src/reports', 'chalk', 'node:crypto'),
  layer(['src/outlines.ts', 'src/verdicts.ts', 'src/judging.ts', 'src/reading.ts', 'src/tieout.ts', 'src/index.ts']),
  // What is kept between runs; the launcher needs it before anything is loaded.
  layer('src/user-folder.ts'),
  layer('src/workspace', 'picomatch', 'ignore'),
  layer('src/cli'),
  layer('src/lsp', 'vscode-languageserver', 'vscode-languageserver-textdocument'),
  layer('src/bin.ts'),
]

/** From this row on, code may touch files, the clock and the environment. */
const FIRST_OUTSIDE = rowOf('src/user-folder.ts')
/** Faces stand side by side, whatever their order in the table. */
const FACES = ['src/cli', 'src/lsp']
/** What no pure function needs. */
const SURROUNDINGS = new Set([
  'process',
  'Date',
  'performance',
  'console',
  'globalThis',
  'setTimeout',
  'setInterval',
  'fetch',
  'require',
])

function rowOf(path: string): number {
  return LAYERS.findIndex(({ paths }) => paths.some((own) => path === own || path.startsWith(`${own}/`)))
}

/** What a file (by its path from the root) imports or uses that its place does not allow: one line each. */
export function layeringFaults(path: string, text: string): string[] {
  const faults: string[] = []
  const row = rowOf(path)
  if (row < 0) return [`${path} is in no folder of the order`]
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const complain = (node: ts.Node, what: string): void => {
    faults.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1} ${what}`)
  }
  const visit = (node: ts.Node): void => {
    const specifier = importedBy(node)
    if (specifier !== null) {
      const fault = ts.isStringLiteralLike(specifier) ? faultOf(path, row, specifier.text) : 'imports what is not known'
      if (fault !== null) complain(specifier, fault)
    }
    if (row < FIRST_OUTSIDE && isSurrounding(node)) complain(node, `uses ${node.getText(file)}`)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return faults
}

/** The name that an import of any form (static, re-exporting, of a type, dynamic) gives; null for other nodes. */
function importedBy(node: ts.Node): ts.Node | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier ?? null
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0] ?? null
  return null
}

function faultOf(path: string, row: number, name: string): string | null {
  if (!name.startsWith('.')) return packageFault(row, name)
  const target = posix.join(posix.dirname(path), name.replace(/\.js$/, '.ts'))
  if (target === 'package.json') return row >= FIRST_OUTSIDE ? null : 'reads package.json'
  const other = rowOf(target)
  if (other < 0) return `imports ${target}, which is in no folder of the order`
  const [from, to] = [LAYERS[row]!, LAYERS[other]!]
  if (from === to) return null
  if (other > row || [from, to].every(({ paths }) => FACES.includes(paths[0]!)))
    return `imports ${target}, which comes later or stands beside it`
  return to.paths.some((own) => target === own || target === `${own}/index.ts`)
    ? null
    : `imports ${target} past its index.ts`
}

function packageFault(row: number, name: string): string | null {
  const own = (wanted: string): boolean => name === wanted || name.startsWith(`${wanted}/`)
  const owners = LAYERS.filter(({ packages }) => packages.some(own))
  if (owners.length === 0 && name.startsWith('node:')) return row >= FIRST_OUTSIDE ? null : `imports ${name}`
  if (owners.length === 0) return `imports ${name}, which no folder has for its own`
  const outside = name.startsWith('node:') && row >= FIRST_OUTSIDE
  return outside || owners.includes(LAYERS[row]!) ? null : `imports ${name}, which only ${owners[0]!.paths[0]} may`
}

/** Whether a node names something of the surroundings, and not a property of that name. */
function isSurrounding(node: ts.Node): boolean {
  if (!ts.isIdentifier(node)) return false
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return node.text === 'random' && parent.expression.getText() === 'Math'
  if ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node) return false
  return SURROUNDINGS.has(node.text)
}
