import { create, type FactoryFunctionMap, type MathNode, parseDependencies } from 'mathjs/number'
import { ExpressionError } from './expression.js'

const math = create(parseDependencies as FactoryFunctionMap)

/** The syntax tree of an expression. Throws ExpressionError with the offset of the fault. */
export function parseMath(text: string): MathNode {
  try {
    return math.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const at = /\(char (\d+)\)/.exec(message)
    throw new ExpressionError(message.replace(/ \(char \d+\)/, '').toLowerCase(), at ? Number(at[1]) - 1 : 0)
  }
}
