import { type Expression, ExpressionError, type ExpressionSymbol } from './expression.js'
import { checkTree } from './expression-tree.js'

const LONGEST = 400

/**
 * Compiles an assertion over intervals: `==` holds where both sides can be equal, `<=` where it can hold, and so on; a rule
 * fails only where no reading of the figures lets it hold. mathjs reads the text (loaded at the first call); nothing of it
 * runs: what the tree says is checked against a whitelist and kept as plain data. Throws ExpressionError.
 */
export async function compileExpression(text: string, symbols: readonly ExpressionSymbol[]): Promise<Expression> {
  if (text.length > LONGEST) throw new ExpressionError(`the expression is longer than ${LONGEST} characters`, LONGEST)
  const { parseMath } = await import('./mathematics.js')
  return checkTree(parseMath(text), text, symbols)
}
