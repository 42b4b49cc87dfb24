import type { MathNode } from 'mathjs'
import {
  compareDecimals,
  decimal,
  displayDecimal,
  displayInterval,
  type Interval,
  isPoint,
  negateInterval,
  parseDecimal,
  point,
  type Quantity,
  roundingInterval,
} from '../quantity/index.js'
import { type Expression, ExpressionError, type ExpressionSymbol, type Terms } from './expression.js'
import { FUNCTIONS, OPERATIONS } from './functions.js'
import { hintOrList } from './problems.js'
import { flip, type Truth, truthOf } from './truth.js'

/** What an assertion gives for one set of terms. */
export interface Outcome {
  readonly truth: Truth
  /** The comparison that decides, right side then left, where there is one. */
  readonly expected: string | null
  readonly actual: string | null
  /** The arithmetic, one line a step. */
  readonly steps: readonly string[]
}

/** A number under way: its values, how it reads ("10,000 + 45,000"), and whether that is more than one figure. */
interface Value {
  readonly interval: Interval
  readonly text: string
  readonly computed: boolean
  /** Set where the value is one figure as written. */
  readonly quantity: Quantity | null
}

type Numeric = (terms: Terms) => Value
type Numerics = (terms: Terms) => readonly Value[]
type Logical = (terms: Terms) => Outcome

/** Refused beyond these, so that a pack from elsewhere cannot exhaust anything. */
const MOST_NODES = 80
const DEEPEST = 16

/** Checks a tree against the whitelist and turns it into a closure. Throws ExpressionError. */
export function compileTree(tree: MathNode, source: string, symbols: readonly ExpressionSymbol[]): Expression {
  const used = new Set<string>()
  const compiler = { source, symbols, used, nodes: { left: MOST_NODES } }
  const run = logical(compiler, tree, 0)
  return (terms) => ([...used].every((name) => (terms.get(name)?.length ?? 0) > 0) ? run(terms) : null)
}

interface Compiler {
  readonly source: string
  readonly symbols: readonly ExpressionSymbol[]
  readonly used: Set<string>
  readonly nodes: { left: number }
}

function refuse(compiler: Compiler, message: string, word = ''): never {
  throw new ExpressionError(message, word === '' ? 0 : Math.max(0, compiler.source.indexOf(word)))
}

function enter(compiler: Compiler, depth: number): void {
  compiler.nodes.left -= 1
  if (compiler.nodes.left < 0) refuse(compiler, `the expression has more than ${MOST_NODES} parts`)
  if (depth > DEEPEST) refuse(compiler, `the expression is nested more than ${DEEPEST} deep`)
}

const COMPARISONS: Readonly<Record<string, { readonly sign: string; readonly failed: string }>> = {
  equal: { sign: '=', failed: '≠' },
  unequal: { sign: '≠', failed: '=' },
  smaller: { sign: '<', failed: 'is not below' },
  smallerEq: { sign: '≤', failed: 'is more than' },
  larger: { sign: '>', failed: 'is not above' },
  largerEq: { sign: '≥', failed: 'is less than' },
}

function logical(compiler: Compiler, node: MathNode, depth: number): Logical {
  enter(compiler, depth)
  const tree = shapeOf(node)
  if (tree.type === 'ParenthesisNode') return logical(compiler, tree.content, depth + 1)
  if (tree.type === 'RelationalNode') {
    const sides = tree.params.map((param) => numeric(compiler, param, depth + 1))
    return (terms) => worst(tree.conditionals.map((fn, i) => compare(fn, sides[i]!(terms), sides[i + 1]!(terms))))
  }
  if (tree.type === 'OperatorNode') {
    if (Object.hasOwn(COMPARISONS, tree.fn) && tree.args.length === 2) {
      const left = numeric(compiler, tree.args[0]!, depth + 1)
      const right = numeric(compiler, tree.args[1]!, depth + 1)
      return (terms) => compare(tree.fn, left(terms), right(terms))
    }
    if (tree.fn === 'and' || tree.fn === 'or' || tree.fn === 'not') {
      const parts = tree.args.map((arg) => logical(compiler, arg, depth + 1))
      if (tree.fn === 'not') return (terms) => opposite(parts[0]!(terms))
      const pick = tree.fn === 'and' ? worst : best
      return (terms) => pick(parts.map((part) => part(terms)))
    }
  }
  return refuse(compiler, 'an assertion must compare figures, as in "sum(parts) == whole"')
}

function numeric(compiler: Compiler, node: MathNode, depth: number): Numeric {
  enter(compiler, depth)
  const tree = shapeOf(node)
  switch (tree.type) {
    case 'ConstantNode': {
      const value =
        typeof tree.value === 'number' && Number.isFinite(tree.value) ? parseDecimal(String(tree.value)) : null
      if (value === null || value.mantissa.toString().length > 15)
        return refuse(compiler, 'only plain numbers may stand in an expression')
      const constant = { interval: point(value), text: displayDecimal(value), computed: false, quantity: null }
      return () => constant
    }
    case 'SymbolNode': {
      const symbol = symbolNamed(compiler, tree.name)
      if (symbol.many)
        refuse(
          compiler,
          `"${tree.name}" stands for several figures: use it in a function, as in sum(${tree.name})`,
          tree.name,
        )
      return (terms) => figuresOf(terms, tree.name)[0]!
    }
    case 'ParenthesisNode': {
      const inner = numeric(compiler, tree.content, depth + 1)
      return (terms) => {
        const value = inner(terms)
        return value.computed ? { ...value, text: `(${value.text})` } : value
      }
    }
    case 'OperatorNode': {
      const operation = ownOf(OPERATIONS, tree.fn)
      if (!operation || tree.implicit) {
        return refuse(
          compiler,
          tree.implicit ? 'write * between factors' : `the operator "${tree.op}" is not allowed here`,
          tree.op,
        )
      }
      const parts = tree.args.map((arg) => numeric(compiler, arg, depth + 1))
      return (terms) => {
        const values = parts.map((part) => part(terms))
        const text =
          values.length === 1
            ? `${operation.sign}${values[0]!.text}`
            : values.map((value) => value.text).join(` ${operation.sign} `)
        return {
          interval: operation.apply(values.map((value) => value.interval)),
          text,
          computed: true,
          quantity: null,
        }
      }
    }
    case 'FunctionNode': {
      const called = ownOf(FUNCTIONS, tree.name)
      if (!called)
        return refuse(
          compiler,
          `unknown function "${tree.name}"${hintOrList(tree.name, Object.keys(FUNCTIONS))}`,
          tree.name,
        )
      if (tree.args.length === 0) return refuse(compiler, `"${tree.name}" needs a figure to work on`, tree.name)
      if (called.single && tree.args.length > 1) return refuse(compiler, `"${tree.name}" takes one figure`, tree.name)
      const parts = tree.args.map((arg) => (called.single ? alone : listed)(compiler, arg, depth + 1))
      return (terms) => {
        const values = parts.flatMap((part) => part(terms))
        const interval = called.apply(values.map((value) => value.interval))
        return { interval, text: called.text(values.map((value) => value.text)), computed: true, quantity: null }
      }
    }
    default:
      return refuse(
        compiler,
        'only figures, + − * /, comparisons, and/or/not and the listed functions may stand in an expression',
      )
  }
}

/** An argument of a function: a list symbol gives all its figures. */
function listed(compiler: Compiler, node: MathNode, depth: number): Numerics {
  const tree = shapeOf(node)
  if (tree.type === 'SymbolNode' && symbolNamed(compiler, tree.name).many) {
    enter(compiler, depth)
    return (terms) => figuresOf(terms, tree.name)
  }
  return alone(compiler, node, depth)
}

const alone = (compiler: Compiler, node: MathNode, depth: number): Numerics => {
  const single = numeric(compiler, node, depth)
  return (terms) => [single(terms)]
}

const ownOf = <Row>(rows: Readonly<Record<string, Row>>, name: string): Row | undefined =>
  Object.hasOwn(rows, name) ? rows[name] : undefined

function symbolNamed(compiler: Compiler, name: string): ExpressionSymbol {
  const symbol = compiler.symbols.find((candidate) => candidate.name === name)
  const names = compiler.symbols.map((candidate) => candidate.name)
  if (!symbol) return refuse(compiler, `unknown name "${name}"${hintOrList(name, names)}`, name)
  compiler.used.add(name)
  return symbol
}

function figuresOf(terms: Terms, name: string): Value[] {
  return (terms.get(name) ?? []).map(({ quantity, sign, claim }) => {
    const text = claim?.quantity === quantity ? claim.reading.text : displayInterval(quantity.value)
    if (sign === -1)
      return { interval: negateInterval(quantity.value), text: `−${text}`, computed: false, quantity: null }
    return { interval: quantity.value, text, computed: false, quantity }
  })
}

function compare(fn: string, left: Value, right: Value): Outcome {
  const plain = truthOf(fn, left.interval, right.interval)
  const allowed = truthOf(fn, rounded(left, right), rounded(right, left))
  const truth = plain === 'never' && allowed !== 'never' ? 'possible' : plain
  const { sign, failed } = COMPARISONS[fn]!
  const steps = [left, right]
    .filter((side) => side.computed)
    .map((side) => `${side.text} = ${displayInterval(side.interval)}`)
  const shown = (side: Value): string => (side.computed ? displayInterval(side.interval) : side.text)
  return {
    truth,
    expected: shown(right),
    actual: shown(left),
    steps: [...steps, `${shown(left)} ${truth === 'never' ? failed : sign} ${shown(right)}`],
  }
}

/** A whole number whose last significant digit stands lower claims to be exact: "120" is no rounding of 118. */
const COARSE_STEP = decimal(100)

/** What a plain figure beside a finer one may stand for: 50,000 beside 50,112 is all that rounds to 50,000. */
function rounded(side: Value, other: Value): Interval {
  const { quantity, interval } = side
  if (quantity === null || quantity.hedge !== 'exact' || quantity.stated.kind !== 'decimal' || !isPoint(interval))
    return interval
  if (compareDecimals(quantity.step, COARSE_STEP) < 0) return interval
  if (other.quantity !== null && compareDecimals(quantity.step, other.quantity.step) <= 0) return interval
  return roundingInterval(quantity.stated.value, quantity.step)
}

const opposite = (outcome: Outcome): Outcome => ({ ...outcome, truth: flip(outcome.truth) })

const RANK: Readonly<Record<Truth, number>> = { never: 0, possible: 1, always: 2 }
const worst = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce((a, b) => (RANK[b.truth] < RANK[a.truth] ? b : a))
const best = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce((a, b) => (RANK[b.truth] > RANK[a.truth] ? b : a))

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
