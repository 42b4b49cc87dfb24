import type { Figure } from '../figure.js'
import { Dash, isHyphen, Percent, type Token } from '../tokens.js'
import { wordSet } from '../word-set.js'

const percents = wordSet('percent pct percentage')
const points = wordSet('point points pts pt')

/**
 * The figure as a share where one of percent, per cent, %, pc, percentage points, pp, basis points, bps follows; else
 * null. `afterPercent` says that a percent figure stands before in the block: "points" alone are then percentage points.
 */
export function shareAfter(tokens: readonly Token[], figure: Figure, afterPercent: boolean): Figure | null {
  let at = figure.next
  const hyphen = isHyphen(tokens, at)
  if (hyphen) at++
  const token = tokens[at]
  if (token === undefined) return null
  const follower = tokens[at + 1]
  const share = (kind: 'percent' | 'percentage-points' | 'basis-points', count: number): Figure => ({
    ...figure,
    kind,
    unit: kind === 'percent' ? '%' : kind === 'basis-points' ? 'bp' : 'pp',
    explicit: true,
    next: at + count,
    hyphened: hyphen,
  })
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
  if (figure.kind === 'ratio' && token.key === 'point') return share('percentage-points', 1)
  if (
    (afterPercent || percentAhead(tokens, at)) &&
    points.has(token.key) &&
    follower?.key !== 'of' &&
    token.key.length > 3
  )
    return share('percentage-points', 1)
  return null
}

/** Whether a percentage follows closely: "rose 0.3 points to 4.1%". */
function percentAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++) {
    if (tokens[i]!.tokenType === Percent || percents.has(tokens[i]!.key)) return true
  }
  return false
}
