import type { Claim, Sentence } from '../../claims/index.js'

/** Words of going up and down, with the little words around them: they name nothing that changes. */
const MOTION =
  /^(?:r[io]se[sn]?|rising|gr[eo]w(?:s|n|ing|th)?|gain\w*|increas\w+|climb\w*|jump\w*|surg\w+|soar\w*|swell\w*|swollen|swelled|expan\w+|advance\w*|f[ae]ll(?:s|en|ing)?|dropp?\w*|declin\w+|decreas\w+|shr[aiu]nk\w*|slid\w*|slipp?\w*|cut(?:s|ting)?|reduc\w+|contract\w*|slump\w*|sank|sunk|plung\w*|tumbl\w+|dipp?\w*|doubl\w+|tripl\w+|trebl\w+|quadrupl\w+|halv\w+|crept|creep\w*|edg(?:es|ed|ing)|eas(?:es|ed|ing)|narrow\w*|widen\w*|shorten\w*|improv\w+|mov(?:e|es|ed|ing|ement)|chang\w+|went|gone|go|goes|going|come|came|become|became|becomes|put|been|brought|bring\w*|rais\w+|lift\w*|due|up|down|higher|lower|faster|slower|further|sharply|overall|altogether|up-to-date)$/

/** Word classes of changes: "lost" is a fall. */
const CHANGES: ReadonlySet<string> = new Set(['rise', 'fall', 'doubled', 'tripled', 'halved'])

const isMotion = (word: { readonly folded: string; readonly class: string }): boolean =>
  MOTION.test(word.folded) || CHANGES.has(word.class)

/** Where the clause that a change stands in begins: punctuation, or a conjunction that opens another clause. */
const BOUNDARY = /[;:—–(]|\.\s|,|\b(?:while|but|although|though|whereas|because|when|so)\b/gi
/** Behind a change: what it is of. */
const OF_THING = /^\s*(?:rise|increase|growth|jump|gain|fall|drop|cut|decline|decrease|reduction)\s+(?:in|of)\s+/i
/** Behind "a third": more of what. */
const MORE_THINGS = /^\s*(?:more|fewer|less)\s+(?!than\b)/i
/** Words that follow such a noun and end it. */
const ENDS = /[,;:.()—–]|\b(?:than|over|from|to|in|on|at|since|last|this|which|that|and|were|was|have|had|came)\b/i
/** Longer stretches name no one thing. */
const MOST_WORDS = 5

/**
 * The telling words of the thing that a change is told of, as word classes: "the yard's costs went up by a tenth" tells of
 * costs and the yard. They stand before the verb of the change in its clause, or behind "a rise in" and "a third more".
 * Empty where none are found or the stretch is too long to name one thing.
 */
export function thingOf(by: Claim, sentence: Sentence): ReadonlySet<string> {
  const { text, clause } = sentence
  const behind = text.slice(by.mark.to)
  const of = OF_THING.exec(behind) ?? MORE_THINGS.exec(behind)
  if (of !== null) {
    const from = by.mark.to + of[0].length
    const end = ENDS.exec(text.slice(from))
    return named(sentence, from, end === null ? text.length : from + end.index)
  }
  const before = text.slice(0, by.mark.from)
  const starts = [0, ...[...before.matchAll(BOUNDARY)].map((match) => match.index + match[0].length)]
  for (const claim of sentence.claims) {
    if (claim.mark.to <= by.mark.from && claim.quantity.moment === null) starts.push(claim.mark.to)
  }
  const floor = Math.max(
    0,
    ...sentence.claims.filter(({ mark }) => mark.to < by.mark.from - FAR).map(({ mark }) => mark.to),
  )
  for (const from of starts.sort((a, b) => b - a)) {
    if (from < floor) break
    const motion = clause.words.find((word) => word.from >= from && word.to <= by.mark.from && isMotion(word))
    const end = motion?.from ?? by.mark.from
    // "Shares in the firm, the bigger of two, lost …": what commas enclose is said beside the thing.
    const isEnclosed = /,\s*$/.test(text.slice(from, end))
    if (isEnclosed && from > 0) continue
    const found = named(sentence, from, isEnclosed ? text.indexOf(',', from) : end)
    if (found.size > 0) return found
  }
  return NOTHING
}

const NOTHING: ReadonlySet<string> = new Set()
/** A figure this many characters before a change stands between it and what is told before. */
const FAR = 60

function named({ clause }: Sentence, from: number, to: number): ReadonlySet<string> {
  const words = clause.words.filter(
    (word) => word.from >= from && word.to <= to && word.weight >= 1 && !isMotion(word) && !/ly$/.test(word.folded),
  )
  return words.length > MOST_WORDS ? NOTHING : new Set(words.map((word) => word.class))
}
