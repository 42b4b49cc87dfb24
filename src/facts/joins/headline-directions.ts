import type { Claim, Sentence } from '../../claims/index.js'
import { type Direction, sizeOf } from '../../quantity/index.js'
import { isLead, type Rival, rivalsOf, sharedWords, statementAround, wordsWithin } from './head-words.js'
import { likened } from './likening.js'

const CONFIDENCE = 0.8
/** A headline that shares this many telling words with a sentence, or all that it has, speaks of the same. */
const LEAST_SHARED = 2
const MOVES =
  /\b(?:(?<up>r[io]s(?:e[sn]?|ing)|gr[eo]w(?:s|n|ing|th)?|increas\w+|climb\w*|jump\w*|surg\w+|soar\w*|up|widen\w*|accelerat\w+)|f[ae]ll(?:s|en|ing)?|drop\w*|declin\w+|decreas\w+|shr[aiu]nk\w*|slid\w*|slip\w*|slow\w*|eas(?:e[sd]?|ing)|dip\w*|cut\w*|reduc\w+|slump\w*|sank|sinks?|plung\w*|down|narrow\w*)\b/gi
/** Between a verb of motion and the level that it leads to. */
const TO_LEVEL = /^[^,;:.]{0,45}\bto (?:about |around |just |nearly |almost |over |under |a record |only )?$/i

/**
 * Headlines that turn round what the first sentences below tell of the very figure: "Inflation falls to 3.1%" over "rose to
 * 3.1 per cent", where no text tells it the headline's way.
 */
export function headlineDirections(
  claims: readonly Claim[],
  told: readonly Sentence[],
  sentences: readonly Sentence[],
): Rival[] {
  return rivalsOf(told, CONFIDENCE, (head, sentence) => {
    const way = wayOf(head)
    if (way === null) return null
    const words = wordsWithin(sentence, statementAround(sentence.text, head))
    const own = new Set([...words].filter((word) => !/^(?:narrow|widen)/.test(word)))
    const same = claims.filter((claim) => claim.sentence !== head.sentence && isSame(claim, head))
    if (same.some((claim) => wayOf(claim) === way)) return null
    return (
      same.find(
        (claim) =>
          isLead(claim, head, sentences) &&
          wayOf(claim) !== null &&
          sharedWords(own, claim, sentences) >= Math.max(1, Math.min(LEAST_SHARED, own.size)),
      ) ?? null
    )
  })
}

function isSame(claim: Claim, { quantity: model }: Claim): boolean {
  if (claim.quantity.moment !== null || claim.quantity.kind !== model.kind) return false
  const quantity = likened(claim.quantity, model)
  return quantity !== null && sizeOf(quantity) === sizeOf(model)
}

/** Which way words beside a figure say that it went, by that much or to that level; null where they do not. */
function wayOf({ quantity, text, mark, cell }: Claim): Direction | null {
  if (quantity.moment !== null || cell !== null) return null
  if (quantity.change !== null) return quantity.change
  const last = [...text.slice(0, mark.from).matchAll(MOVES)].at(-1)
  if (last === undefined || !TO_LEVEL.test(text.slice(last.index + last[0].length, mark.from))) return null
  return last.groups!.up === undefined ? 'down' : 'up'
}
