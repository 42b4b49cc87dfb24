import { add, compareDecimals, decimal, multiply } from '../../src/quantity/index.js'
import { simplify } from '../chain.js'
import { altered, type Figure } from '../figure.js'
import { Dash, Digits, Slash, type Token, tokenAt, Word } from '../tokens.js'
import { wordSet } from '../word-set.js'
import { nounAfter } from './nouns.js'
import { isHalvable } from './whole-nouns.js'

/** "two hours and a half", "one mile and three quarters": a measure and a part of one more; null for anything else. */
export function joinPart(tokens: readonly Token[], whole: Figure, part: Figure): Figure | null {
  if (whole.kind !== 'duration' && whole.kind !== 'measure' && whole.kind !== 'money') return null
  if (part.kind !== 'ratio' || part.explicit || part.stated.kind === 'range') return null
  if (part.first !== whole.next + 1 || tokens[whole.next]!.key !== 'and' || tokens[part.next]?.key === 'of') return null
  // "at 100 metres and half the stand stood up"
  if (isHalvable(tokens[part.next])) return null
  if (whole.stated.kind !== 'decimal' || whole.stated.value.exponent < 0 || whole.hyphened) return null
  const [above, below] =
    part.stated.kind === 'fraction' ? [part.stated.numerator, part.stated.denominator] : [part.stated.value, one]
  const [numerator, denominator] = simplify(add(multiply(whole.stated.value, below), above), below)
  const exact = compareDecimals(denominator, one) === 0
  return altered(whole, {
    next: part.next,
    stated: exact ? { kind: 'decimal', value: numerator } : { kind: 'fraction', numerator, denominator },
    step: exact ? decimal(1, numerator.exponent) : whole.step,
    rounded: exact,
  })
}

const one = decimal(1)

/** "6-1/2 points", "5-3/4 miles": a whole number, and a fraction that a hyphen joins to it; null for anything else. */
export function joinMixed(tokens: readonly Token[], whole: Figure, part: Figure): Figure | null {
  const dash = tokens[whole.next]
  const slash = tokens[part.first + 1]
  if (part.numeral.form !== 'fraction' || whole.explicit || !/^\d{1,3}$/.test(whole.numeral.literal ?? '')) return null
  if (part.first !== whole.next + 1 || dash?.tokenType !== Dash || slash?.tokenType !== Slash) return null
  if (dash.from !== tokens[whole.next - 1]!.to || dash.to !== tokens[part.first]!.from) return null
  const { value, denominator } = part.numeral
  const [numerator, below] = simplify(add(multiply(whole.numeral.value, denominator), value), denominator)
  const exact = compareDecimals(below, one) === 0
  return altered(part, {
    first: whole.first,
    kind: part.kind === 'ratio' ? 'count' : part.kind,
    numeral: { ...part.numeral, form: 'digits' },
    stated: exact ? { kind: 'decimal', value: numerator } : { kind: 'fraction', numerator, denominator: below },
    step: exact ? decimal(1, numerator.exponent) : part.step,
  })
}

/** "7 of 10": what is counted out of a round number is a share; "47 of the 120" are two counts. */
const roundWholes = wordSet('10 ten 20 twenty 100 1,000 1000')

/** "one over twenty", where nothing is counted, is one twentieth. */
function isUnitFraction(text: string, tokens: readonly Token[], part: Figure, whole: Figure): boolean {
  if (Math.abs(amount(part)) !== 1 || whole.rounded) return false
  return tokens[whole.next]?.tokenType !== Word && nounAfter(text, tokens, whole.next, false) === null
}

const colonRatio = (part: Figure, whole: Figure): Figure | null =>
  part.stated.kind === 'decimal' && whole.stated.kind === 'decimal'
    ? altered(part, {
        next: whole.next,
        kind: 'ratio',
        unit: '1',
        explicit: true,
        stated: { kind: 'fraction', numerator: part.stated.value, denominator: whole.stated.value },
      })
    : null

/** "one in five", "3 out of 4", "seven in every ten", "3:1" as one ratio; null for anything else. */
export function ratioOf(text: string, tokens: readonly Token[], part: Figure, whole: Figure): Figure | null {
  if (whole.explicit || whole.kind !== 'count' || whole.numeral.form === 'vague') return null
  if (part.kind !== 'count' && part.kind !== 'money') return null
  if (part.stated.kind !== 'decimal' || whole.stated.kind !== 'decimal') return null
  if (part.rounded || part.stated.value.exponent < 0 || whole.stated.value.exponent < 0) return null
  let at = part.next
  // "two birds in every five", "one dollar in four": the noun may stand between.
  for (let words = 0; words < 3 && !LINKS.has(tokens[at]!.key) && isNounWord(tokens[at]!); words++) at++
  if (!LINKS.has(tokenAt(tokens, at)?.key ?? '') && at > part.next) at = part.next
  const apart = at > part.next
  const link = tokens[at]!.key
  if (link === 'out' && tokens[at + 1]?.key === 'of') at += tokens[at + 2]?.key === 'every' ? 3 : 2
  else if (link === 'in') at += tokens[at + 1]?.key === 'every' || tokens[at + 1]?.key === 'each' ? 2 : 1
  else if (link === 'of' && tokens[at + 1]?.key === 'every') at += 2
  else if (link === 'of' && at + 1 === whole.first && roundWholes.has(whole.numeral.literal ?? tokens[at + 1]!.key))
    at++
  else if (link === 'over' && at + 1 === whole.first && isUnitFraction(text, tokens, part, whole))
    return colonRatio(part, whole)
  else if (whole.first === at + 1 && isRatio(tokens, at - 1)) return colonRatio(part, whole)
  else return null
  if (at !== whole.first) return null
  if ((part.explicit || apart) && nounAfter(text, tokens, whole.next, false) !== null) return null
  const [n, d] = [amount(part), amount(whole)]
  if (n >= d || (link === 'in' && (n > 99 || isYear(whole)))) return null
  // "58 votes out of 87" are counts.
  if (apart && link === 'out' && d > MOST_OF_FEW) return null
  return altered(part, {
    next: whole.next,
    kind: 'ratio',
    unit: '1',
    explicit: true,
    stated: { kind: 'fraction', numerator: part.stated.value, denominator: whole.stated.value },
    noun: apart ? nounAfter(text, tokens, part.next, n === 1) : null,
  })
}

/** Wholes that a share in words is of, where the noun of its part stands between. */
const MOST_OF_FEW = 10

/** Words that may stand behind the noun of a part: "one project out of five". */
const LINKS = wordSet('in out')

/** Whether a word may belong to the noun between: "one kitchen job in eight", but not "one man died in 20 …". */
const isNounWord = ({ tokenType, key, image }: Token): boolean =>
  tokenType === Word &&
  (/^[a-z]/.test(image) || DEMONYM.test(image)) &&
  !/(?:ed|ing|ly)$/.test(key) &&
  !notNouns.has(key)

/** "one British home in 14" */
const DEMONYM = /^[A-Z][a-z]+(?:ish|an|ese|ch)$/

const notNouns = wordSet(
  'out of was were is are has had died fell rose made sold lost won built of to for from on at and or but than',
)

const amount = ({ stated }: Figure): number =>
  stated.kind === 'decimal' ? Number(stated.value.mantissa) * 10 ** stated.value.exponent : Number.NaN

const isYear = ({ numeral }: Figure): boolean => /^(?:1[89]|20)\d\d$/.test(numeral.literal ?? '')

const ratioCues = wordSet('ratio ratios odds leverage gearing')

/** Whether digits, colon and digits from token `at` on are a ratio: "3:1", "a ratio of 5:4"; others are clock times or scores. */
export function isRatio(tokens: readonly Token[], at: number): boolean {
  const [left, colon, right] = [tokenAt(tokens, at), tokenAt(tokens, at + 1), tokens[at + 2]]
  if (left?.tokenType !== Digits || right?.tokenType !== Digits || colon?.image !== ':') return false
  if (left.to !== colon.from || colon.to !== right.from) return false
  if (right.image === '1' && left.image !== '1') return true
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (ratioCues.has(tokens[i]!.key)) return true
  return ratioCues.has(tokens[at + 3]?.key ?? '')
}
