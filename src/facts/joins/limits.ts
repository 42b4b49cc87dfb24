import type { Claim, Sentence } from '../../claims/index.js'
import { dimensionKey } from '../comparable.js'
import { evaluate } from '../formulas.js'
import type { Relation, Term } from '../relation.js'

const STRENGTH = 0.82

const NOUN =
  '(?:limit|ceiling|cap|maximum|minimum|floor|threshold|target|goal|benchmark|quota|allowance|tolerance|safe level|standard)'
const LINK = `(?:(?:the|its|their|our|a|an)\\s+)?(?:[\\w’'-]+\\s+){0,4}?${NOUN}s?(?:\\s+(?:of|set at|at|is|was)|:|,)?\\s*(?:about\\s+)?$`
/** Looked for first: the patterns below take long to set up, and most sentences name no limit. */
export const NAMES_LIMIT = new RegExp(NOUN, 'i')
const side = (words: string): RegExp => new RegExp(`(?:^|[\\s,(–—-])(?:${words})\\s+${LINK}`, 'i')

/** Words that put a figure on one side of a limit that is named behind them. */
const BELOW = side(
  'within|inside|(?:well |just |comfortably |far )?(?:under|below|beneath)|lower than|less than|not exceeding|short of|missing|undershooting',
)
const ABOVE = side(
  '(?:well |just |comfortably |far )?(?:above|over|beyond|past)|exceed(?:s|ed|ing)|in excess of|higher than|more than|breaching|topping|beating|surpassing',
)
/** A limit's own noun, where the figure takes it in. */
const OWN_NOUN = /^(?:maximum|minimum)(?= of)/i
/** Words that turn the sense round or leave it open. */
const UNSURE = /\b(?:not|never|no|nor|neither|without|unless|if|whether|would|could|may|might|must|should|n['’]t)\b/i

/** A figure that its sentence puts within, below or above a limit: "9.1 per cent, within the limit of 10 per cent". */
export function limitRelations(sentences: readonly Sentence[]): Relation[] {
  return sentences.flatMap(({ claims }) => claims.flatMap((limit, i) => limitAt(limit, claims.slice(0, i)) ?? []))
}

function limitAt(limit: Claim, before: readonly Claim[]): Relation | null {
  const figure = lastLike(limit, before)
  if (figure === null || figure.quantity.change === 'down' || limit.quantity.change !== null) return null
  const between = limit.text.slice(figure.mark.to, limit.mark.from)
  if (/[.;]\s/.test(between) || UNSURE.test(between)) return null
  const named = between + (OWN_NOUN.exec(limit.reading.text)?.[0] ?? '')
  if (!NAMES_LIMIT.test(named)) return null
  const direction = BELOW.test(named) ? 'down' : ABOVE.test(named) ? 'up' : null
  if (direction === null) return null
  const term = (role: string, claim: Claim): Term => ({ role, claim, quantity: claim.quantity, sign: 1 })
  const relation: Relation = {
    kind: 'limit',
    terms: [term('figure', figure), term('limit', limit)],
    complete: true,
    direction,
    confidence: STRENGTH,
    cue: between.trim(),
    origin: 'sentence',
  }
  return evaluate(relation) === null ? null : relation
}

/** The figure right before a limit, if it is of its kind: no other figure but a date may stand between. */
function lastLike(limit: Claim, before: readonly Claim[]): Claim | null {
  const last = before.filter(({ quantity }) => quantity.moment === null).at(-1)
  if (last === undefined || last.quantity.per !== limit.quantity.per) return null
  const key = dimensionKey(limit.quantity)
  return key !== null && dimensionKey(last.quantity) === key ? last : null
}
