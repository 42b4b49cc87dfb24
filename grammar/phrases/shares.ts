import { copyOf, type Figure } from '../figure.js'
import { mark } from '../marks.js'
import { Dash, isHyphen, Percent, Stop, type Token, tokenAt } from '../tokens.js'
import { wordSet } from '../word-set.js'

const percents = wordSet('percent pct percentage')
const points = wordSet('point points pts pt')
/** The first words of all names of shares. */
export const shareNames = [...percents, ...points, ...wordSet('per pc basis bps bp pp ppt ppts pps')]
const SHARE = mark(shareNames)

/**
 * The figure as a share where one of percent, per cent, %, pc, percentage points, pp, basis points, bps follows; else
 * null. `afterPercent` says that a percent figure stands before in the block: "points" alone are then percentage points.
 */
export function shareAfter(tokens: readonly Token[], figure: Figure, afterPercent: boolean): Figure | null {
  let at = figure.next
  const hyphen = isHyphen(tokens, at)
  if (hyphen) at++
  const token = tokens[at]
  if (token === undefined || ((token.marks & SHARE) === 0 && token.tokenType !== Percent)) return null
  const follower = tokens[at + 1]
  const share = (kind: 'percent' | 'percentage-points' | 'basis-points', count: number): Figure => {
    const draft = copyOf(figure)
    draft.kind = kind
    draft.unit = kind === 'percent' ? '%' : kind === 'basis-points' ? 'bp' : 'pp'
    draft.explicit = true
    draft.next = at + count
    draft.hyphened = hyphen
    return draft
  }
  if (token.tokenType === Percent) {
    if (token.image === '‰') return null
    const dash = follower?.tokenType === Dash ? 1 : 0
    return points.has(tokens[at + 1 + dash]?.key ?? '') ? share('percentage-points', 2 + dash) : share('percent', 1)
  }
  if (percents.has(token.key)) {
    const dash = follower?.tokenType === Dash ? 1 : 0
    return points.has(tokens[at + 1 + dash]?.key ?? '') ? share('percentage-points', 2 + dash) : share('percent', 1)
  }
  const dashed = follower?.tokenType === Dash ? 1 : 0
  const second = tokens[at + 1 + dashed]?.key ?? ''
  if (token.key === 'per' && (second === 'cent' || second === 'centum')) {
    const third = tokens[at + 2 + dashed]?.key ?? ''
    return points.has(third) ? share('percentage-points', 3 + dashed) : share('percent', 2 + dashed)
  }
  if (token.key === 'pc' && figure.numeral.form !== 'fraction') return share('percent', 1)
  if (token.key === 'basis' && points.has(second)) return share('basis-points', 2 + dashed)
  if (token.key === 'bps' || token.key === 'bp') return share('basis-points', 1)
  if (token.key === 'pp' || token.key === 'ppt' || token.key === 'ppts' || token.key === 'pps')
    return share('percentage-points', 1)
  if (figure.kind === 'ratio' && token.key === 'point')
    return !afterPercent && isPlayed(tokens, figure.first) ? null : share('percentage-points', 1)
  if (
    (afterPercent || percentAhead(tokens, at)) &&
    points.has(token.key) &&
    follower?.key !== 'of' &&
    token.key.length > 3 &&
    !isIndexed(tokens, figure, at)
  )
    return share('percentage-points', 1)
  return null
}

const played = wordSet(
  'won win wins winner winning beat beats beaten chess round rounds game games match matches tournament title league ' +
    'leader ahead behind clear scored score scores player players masters',
)
/** How far around "half a point" the words of a game may stand, in tokens. */
const GAME = 14

/** "won by half a point", "half a point clear of the field": points of a game. */
function isPlayed(tokens: readonly Token[], first: number): boolean {
  const tells = (step: 1 | -1): boolean => {
    for (let at = first + step; at >= 0 && Math.abs(at - first) < GAME && tokens[at]?.tokenType !== Stop; at += step)
      if (played.has(tokens[at]?.key ?? '')) return true
    return false
  }
  return tells(-1) || tells(1)
}

/** Whether a percentage follows closely: "rose 0.3 points to 4.1%". */
function percentAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++) {
    if (tokens[i]!.tokenType === Percent || percents.has(tokens[i]!.key)) return true
  }
  return false
}

/** "7,214 points", "34.6 points, or 0.5%", "the index gained 12 points": points of an index, not of percent. */
function isIndexed(tokens: readonly Token[], { first, numeral, stated }: Figure, at: number): boolean {
  if (numeral.grouped) return true
  if (stated.kind === 'decimal' && Number(stated.value.mantissa) * 10 ** stated.value.exponent > 100) return true
  for (let i = first - 1; i >= Math.max(0, first - 12); i--) {
    if (tokens[i]!.tokenType === Stop) break
    if (indexes.has(tokens[i]!.key)) return true
  }
  // The same move told twice: "34.6 points, or 0.5%", "34.6 points (0.5%)", "0.5%, or 34.6 points".
  return isOr(tokenAt(tokens, first - 1))
    ? isPercent(tokens, first - 2)
    : isOr(tokens[at + 1], tokens[at + 2]) && isTold(tokens, at)
}

const indexes = wordSet(
  'index gauge benchmark bourse nasdaq dow ftse dax nikkei sensex nifty topix kospi bluechip blue-chip indices',
)

const isOr = (...tokens: readonly (Token | undefined)[]): boolean =>
  tokens.some((token) => token?.key === 'or' || token?.image === '(')

const isPercent = (tokens: readonly Token[], at: number): boolean =>
  [tokenAt(tokens, at), tokenAt(tokens, at - 1)].some(
    (token) => token?.tokenType === Percent || percents.has(token?.key ?? '') || token?.key === 'cent',
  )

/** Whether a percentage stands right behind "or" or a bracket after the word at `at`. */
function isTold(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++)
    if (tokens[i]!.tokenType === Percent || percents.has(tokens[i]!.key)) return true
  return false
}
