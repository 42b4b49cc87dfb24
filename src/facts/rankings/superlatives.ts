/** A word that puts one thing ahead of all others, in a sentence; `either` where its unit tells which end it is at. */
export interface Superlative {
  readonly from: number
  readonly to: number
  readonly end: 'high' | 'low' | 'either'
}

const HIGH =
  'strongest|largest|biggest|highest|tallest|longest|heaviest|busiest|wettest|hottest|warmest|oldest|greatest|widest|dearest|deepest|furthest|farthest|richest|commonest|costliest|most (?:[a-zÀ-ɏ]+(?:ed|ing|ive|ous|al|ar)|common|(?!of|recent)[a-zÀ-ɏ]+(?= \\(?\\d))|more (?:[a-zÀ-ɏ]+ )?than (?:any other|anyone else|all the others|all the rest)|topped the [a-zÀ-ɏ -]{3,30}?(?:table|list|league|poll|rankings?|standings)|c[ao]me (?:first|top)|finished (?:first|top)'
const LOW =
  'lowest|smallest|fewest|shortest|lightest|closest|nearest|cheapest|youngest|coldest|coolest|driest|narrowest|quietest|weakest|(?:fewer|less) (?:[a-zÀ-ɏ]+ )?than (?:any other|anyone else|all the others|all the rest)|c[ao]me (?:last|bottom)|finished (?:last|bottom)'
const FAST = 'fastest|quickest'
const SLOW = 'slowest'
const SUPERLATIVE = new RegExp(
  `(?<![a-zÀ-ɏ]|[-’'])(?:(?<high>${HIGH})|(?<low>${LOW})|(?<fast>${FAST})|(?<slow>${SLOW}))(?![a-zÀ-ɏ]|-)`,
  'gi',
)
/** Before a superlative: it is of another place, of another field, or denied. */
const OTHERWISE =
  /\b(?:second|third|fourth|fifth|next|one of (?:the|its|our)|among the|at|not|no longer|once|was to be|would be|could be|may be|his|her)[ -](?:the )?$/i
/** In the sentence of a superlative: it leaves some out, or is over time. */
const LIMITED =
  /\b(?:outside|except|apart from|other than|excluding|so far|yet|since (?!records)|until|of (?:his|her|their|its) (?:career|life|reign|time)|but for|previous|last year|bar one|ago|by (?:the )?(?:[a-zÀ-ɏ]+ )?(?:%|per cent))/i

/** The one superlative of a sentence that is of all its field; null where there is none or several. */
export function superlativeIn(text: string): Superlative | null {
  // "February was driest, with 21 mm; next driest was May": of the others.
  const [match, ...more] = [...text.matchAll(SUPERLATIVE)].filter(
    ({ index }) => !/\bnext[ -]$/i.test(text.slice(0, index)),
  )
  if (match === undefined || more.length > 0 || LIMITED.test(text) || OTHERWISE.test(text.slice(0, match.index)))
    return null
  const { high, low, slow } = match.groups!
  const end = high !== undefined ? 'high' : low !== undefined ? 'low' : slow !== undefined ? 'high' : 'either'
  return { from: match.index, to: match.index + match[0].length, end }
}
