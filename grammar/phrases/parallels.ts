import { type Decimal, equalDecimals } from '../../src/quantity/index.js'
import { altered, type Draft } from '../figure.js'
import { Comma, Digits, Stop, type Token, tokenAt } from '../tokens.js'
import { wordSet } from '../word-set.js'

const prepositions = wordSet('for in at on among from with to')
const joints = wordSet('and but while against')
const hedges = wordSet('just only about some nearly almost around over under')
const KINDS: ReadonlySet<string> = new Set(['money', 'measure', 'percent'])
/** How many tokens may lie between two figures that are said of two things in one breath. */
const REACH = 10
/** Figures further apart than this factor are hardly in one unit. */
const APART = 20

/**
 * "31 per cent in Alder, 24 in Birch", "53 km/h for the slow train and 63 for the fast": a bare number that is put like
 * the figure before it, behind a comma or a conjunction and before the same preposition, is in the unit of that.
 */
export function withParallelUnits(tokens: readonly Token[], figures: readonly Draft[]): readonly Draft[] {
  if (figures.length < 2) return figures
  let all: Draft[] | null = null
  for (let i = 1; i < figures.length; i++) {
    const model = (all ?? figures)[i - 1]!
    const bare = figures[i]!
    if (bare.kind !== 'count' || !KINDS.has(model.kind) || !isParallel(tokens, model, bare)) continue
    all ??= [...figures]
    all[i] = altered(bare, { kind: model.kind, unit: model.unit, explicit: true })
  }
  return all ?? figures
}

function isParallel(tokens: readonly Token[], model: Draft, bare: Draft): boolean {
  if (bare.explicit || model.hyphened || bare.hyphened || bare.first - model.next > REACH) return false
  const preposition = tokens[bare.next]
  if (preposition === undefined || !prepositions.has(preposition.key) || tokens[model.next]?.key !== preposition.key)
    return false
  let at = bare.first - 1
  while (hedges.has(tokenAt(tokens, at)?.key ?? '')) at--
  const joint = tokenAt(tokens, at)
  if (joint === undefined || at <= model.next || (joint.tokenType !== Comma && !joints.has(joint.key))) return false
  for (let k = model.next; k < at; k++)
    if (tokens[k]!.tokenType === Stop || tokens[k]!.tokenType === Digits) return false
  return areOfOneSize(model, bare)
}

/** Whether both are written as plain numbers of like size, in whole units, and the second is no year. */
function areOfOneSize({ numeral: model, stated }: Draft, { numeral: bare }: Draft): boolean {
  if (stated.kind !== 'decimal' || !equalDecimals(stated.value, model.value)) return false
  if (bare.literal === null || /^(?:19|20)\d\d$/.test(bare.literal)) return false
  const ratio = size(bare.value) / size(model.value)
  return ratio <= APART && ratio >= 1 / APART
}

const size = ({ mantissa, exponent }: Decimal): number => Number(mantissa) * 10 ** exponent
