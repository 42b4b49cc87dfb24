import { decimal } from '../../src/quantity/index.js'
import { altered, type Figure, timesFigure } from '../figure.js'
import { type Token, tokenAt } from '../tokens.js'
import { wordSet } from '../word-set.js'
import type { Rate } from './denominators.js'

const HUNDRED = decimal(100)
const coins = wordSet('p pence penny c cent cents')
const wholes = wordSet('pound dollar euro')
const each = wordSet('each every')
const shares = wordSet('of in on from for')

/**
 * "70p in every pound", "25 cents of each dollar", where no pounds of weight are meant: the figure in percent; null for
 * other rates. `rate` is that of the figure.
 */
export function coinShare(tokens: readonly Token[], figure: Figure, { per, next }: Rate): Figure | null {
  if (figure.kind !== 'money' || !wholes.has(per) || !coins.has(tokens[figure.next - 1]!.key)) return null
  const [link, preposition] = [tokenAt(tokens, next - 2)?.key ?? '', tokenAt(tokens, next - 3)?.key ?? '']
  if (!each.has(link) || !shares.has(preposition)) return null
  return altered(timesFigure(figure, HUNDRED), { kind: 'percent', unit: '%', per: null })
}
