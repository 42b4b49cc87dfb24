import type { MathNode } from 'mathjs'
import * as mathjs from 'mathjs/number'
import { ExpressionError } from './expression.js'

/**
 * The makers of what the grammar of mathjs gives back. Those of mathjs can calculate, and bring all its functions along;
 * these only hold what was read, under the names that mathjs gives its parts.
 */
const nodes = {
  ConstantNode: nodeOf('ConstantNode', ['value']),
  SymbolNode: nodeOf('SymbolNode', ['name']),
  ParenthesisNode: nodeOf('ParenthesisNode', ['content']),
  OperatorNode: nodeOf('OperatorNode', ['op', 'fn', 'args', 'implicit', 'isPercentage']),
  RelationalNode: nodeOf('RelationalNode', ['conditionals', 'params']),
  FunctionNode: nodeOf('FunctionNode', ['fn', 'args']),
  AccessorNode: nodeOf('AccessorNode', ['object', 'index']),
  ArrayNode: nodeOf('ArrayNode', []),
  AssignmentNode: nodeOf('AssignmentNode', []),
  BlockNode: nodeOf('BlockNode', []),
  ConditionalNode: nodeOf('ConditionalNode', []),
  FunctionAssignmentNode: nodeOf('FunctionAssignmentNode', []),
  IndexNode: nodeOf('IndexNode', []),
  ObjectNode: nodeOf('ObjectNode', []),
  RangeNode: nodeOf('RangeNode', []),
}

/** A class whose objects have their type, and their constructor's arguments under `names`. */
function nodeOf(type: string, names: readonly string[]): new (...parts: readonly unknown[]) => object {
  class Node {
    readonly type = type
    constructor(...parts: readonly unknown[]) {
      names.forEach((name, i) => {
        Object.assign(this, { [name]: parts[i] })
      })
    }
  }
  // The marks by which the grammar tells nodes apart.
  Object.assign(Node.prototype, { isNode: true, [`is${type}`]: true })
  return Node
}

/** The types of mathjs leave out its grammar. */
interface Grammar {
  readonly createParse: (needs: object) => (text: string) => MathNode
}

const parse = (mathjs as unknown as Grammar).createParse({
  ...nodes,
  typed: Object.assign((_name: string, signatures: { readonly string: unknown }) => signatures.string, {
    addConversion: () => {},
  }),
  numeric: Number,
  config: { number: 'number' },
})

/** The syntax tree of an expression. Throws ExpressionError with the offset of the fault. */
export function parseMath(text: string): MathNode {
  try {
    return parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const at = /\(char (\d+)\)/.exec(message)
    throw new ExpressionError(message.replace(/ \(char \d+\)/, '').toLowerCase(), at ? Number(at[1]) - 1 : 0)
  }
}
