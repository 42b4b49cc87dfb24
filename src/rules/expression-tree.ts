import type { MathNode } from 'mathjs'
import { parseDecimal } from '../quantity/index.js'
import {
  type Assertion,
  type Computation,
  type Expression,
  ExpressionError,
  type ExpressionSymbol,
  type List,
} from './expression.js'
import {
  COMPARISONS,
  type Comparison,
  FUNCTIONS,
  type FunctionName,
  OPERATIONS,
  type OperationName,
} from './functions.js'
import { hintOrList } from './problems.js'

/** Refused beyond these, so that a pack from elsewhere cannot exhaust anything. */
const MOST_NODES = 80
const DEEPEST = 16

/** Checks a tree of mathjs against the whitelist and keeps what it says. Throws ExpressionError. */
export function checkTree(tree: MathNode, source: string, symbols: readonly ExpressionSymbol[]): Expression {
  const checker = { source, symbols, needs: new Set<string>(), nodes: { left: MOST_NODES } }
  const says = assertionOf(checker, tree, 0)
  return { says, needs: [...checker.needs] }
}

interface Checker {
  readonly source: string
  readonly symbols: readonly ExpressionSymbol[]
  readonly needs: Set<string>
  readonly nodes: { left: number }
}

function refuse(checker: Checker, message: string, word = ''): never {
  throw new ExpressionError(message, word === '' ? 0 : Math.max(0, checker.source.indexOf(word)))
}

function enter(checker: Checker, depth: number): void {
  checker.nodes.left -= 1
  if (checker.nodes.left < 0) refuse(checker, `the expression has more than ${MOST_NODES} parts`)
  if (depth > DEEPEST) refuse(checker, `the expression is nested more than ${DEEPEST} deep`)
}

function assertionOf(checker: Checker, node: MathNode, depth: number): Assertion {
  enter(checker, depth)
  const tree = shapeOf(node)
  if (tree.type === 'ParenthesisNode') return assertionOf(checker, tree.content, depth + 1)
  if (tree.type === 'RelationalNode' && tree.conditionals.every((fn) => isIn(COMPARISONS, fn))) {
    const sides = tree.params.map((param) => computationOf(checker, param, depth + 1))
    return { type: 'compare', by: tree.conditionals, sides }
  }
  if (tree.type === 'OperatorNode') {
    const { fn, args } = tree
    if (isIn(COMPARISONS, fn) && args.length === 2)
      return { type: 'compare', by: [fn], sides: args.map((arg) => computationOf(checker, arg, depth + 1)) }
    if (fn === 'and' || fn === 'or') return { type: fn, parts: args.map((arg) => assertionOf(checker, arg, depth + 1)) }
    if (fn === 'not') return { type: fn, part: assertionOf(checker, args[0]!, depth + 1) }
  }
  return refuse(checker, 'an assertion must compare figures, as in "sum(parts) == whole"')
}

function computationOf(checker: Checker, node: MathNode, depth: number): Computation {
  enter(checker, depth)
  const tree = shapeOf(node)
  switch (tree.type) {
    case 'ConstantNode': {
      const { value } = tree
      const number = typeof value === 'number' && Number.isFinite(value) ? parseDecimal(String(value)) : null
      if (number === null || number.mantissa.toString().length > 15)
        return refuse(checker, 'only plain numbers may stand in an expression')
      return { type: 'number', value: value as number }
    }
    case 'SymbolNode': {
      const symbol = symbolNamed(checker, tree.name)
      if (symbol.many)
        refuse(
          checker,
          `"${tree.name}" stands for several figures: use it in a function, as in sum(${tree.name})`,
          tree.name,
        )
      return { type: 'figure', symbol: tree.name }
    }
    case 'ParenthesisNode':
      return { type: 'group', inner: computationOf(checker, tree.content, depth + 1) }
    case 'OperatorNode': {
      const { fn, op, implicit, args } = tree
      if (!isIn<OperationName>(OPERATIONS, fn) || implicit)
        return refuse(checker, implicit ? 'write * between factors' : `the operator "${op}" is not allowed here`, op)
      return { type: 'operation', name: fn, parts: args.map((arg) => computationOf(checker, arg, depth + 1)) }
    }
    case 'FunctionNode': {
      const { name, args } = tree
      if (!isIn<FunctionName>(FUNCTIONS, name))
        return refuse(checker, `unknown function "${name}"${hintOrList(name, Object.keys(FUNCTIONS))}`, name)
      const { single } = FUNCTIONS[name]
      if (args.length === 0) return refuse(checker, `"${name}" needs a figure to work on`, name)
      if (single && args.length > 1) return refuse(checker, `"${name}" takes one figure`, name)
      const part = single ? computationOf : argumentOf
      return { type: 'function', name, parts: args.map((arg) => part(checker, arg, depth + 1)) }
    }
    default:
      return refuse(
        checker,
        'only figures, + − * /, comparisons, and/or/not and the listed functions may stand in an expression',
      )
  }
}

/** An argument of a function: a list symbol gives all its figures. */
function argumentOf(checker: Checker, node: MathNode, depth: number): Computation | List {
  const tree = shapeOf(node)
  if (tree.type !== 'SymbolNode' || !symbolNamed(checker, tree.name).many) return computationOf(checker, node, depth)
  enter(checker, depth)
  return { type: 'list', symbol: tree.name }
}

const isIn = <Name extends string = Comparison>(rows: Readonly<Record<Name, unknown>>, name: string): name is Name =>
  Object.hasOwn(rows, name)

function symbolNamed(checker: Checker, name: string): ExpressionSymbol {
  const symbol = checker.symbols.find((candidate) => candidate.name === name)
  const names = checker.symbols.map((candidate) => candidate.name)
  if (!symbol) return refuse(checker, `unknown name "${name}"${hintOrList(name, names)}`, name)
  checker.needs.add(name)
  return symbol
}

/** The shapes of mathjs nodes that are looked at; every other type is refused. */
type Tree =
  | { readonly type: 'ConstantNode'; readonly value: unknown }
  | { readonly type: 'SymbolNode'; readonly name: string }
  | { readonly type: 'ParenthesisNode'; readonly content: MathNode }
  | {
      readonly type: 'OperatorNode'
      readonly fn: string
      readonly op: string
      readonly implicit: boolean
      readonly args: readonly MathNode[]
    }
  | { readonly type: 'RelationalNode'; readonly conditionals: readonly string[]; readonly params: readonly MathNode[] }
  | { readonly type: 'FunctionNode'; readonly name: string; readonly args: readonly MathNode[] }
  | { readonly type: 'other' }

function shapeOf(node: MathNode): Tree {
  const tree = node as unknown as Tree & { readonly fn?: { readonly type?: string; readonly name?: string } }
  switch (tree.type) {
    case 'ConstantNode':
    case 'SymbolNode':
    case 'ParenthesisNode':
    case 'OperatorNode':
    case 'RelationalNode':
      return tree
    case 'FunctionNode': {
      const callee = tree.fn as unknown as { readonly type?: string; readonly name?: string }
      return callee.type === 'SymbolNode'
        ? { type: 'FunctionNode', name: callee.name ?? '', args: tree.args }
        : { type: 'other' }
    }
    default:
      return { type: 'other' }
  }
}
