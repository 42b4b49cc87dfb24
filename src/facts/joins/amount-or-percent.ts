import type { Claim, Sentence } from '../../claims/index.js'
import { nominal, type Quantity, toNumber } from '../../quantity/index.js'
import { evaluate } from '../formulas.js'
import type { Relation, Term } from '../relation.js'
import { OF_ITS_OWN, OTHER_BASIS } from './change-levels.js'
import { isHead } from './head-words.js'
import { likened } from './likening.js'
import { isOneEditAway } from './mending.js'
import { isClose } from './nearness.js'

const CONFIDENCE = 0.8
/** How many sentences back the level may stand that the two are from. */
const REACH = 2
/** Between an amount and the same in per cent, whichever comes first. */
const BESIDE =
  /^\s*(?:\(|,? or (?:by )?|,? that is,? |,? i\.e\.,? )(?:about |around |some |nearly |almost |just |over )*$/i
/** Words before the first of the two, or behind the second, that make them a change and no part of anything. */
const CHANGED =
  /\b(?:rose|risen|rise|rising|fell|fallen|fall|falling|grew|grown|grow|growth|increased?|decreased?|climbed|dropped|drop|gained|gain|lost|lose|shed|shr[aiu]nk|shrunken|down|(?<!\bm[ak][a-z]+ )up|cut|raised|reduced|jumped|slipped|slid|improved|added|shaved|knocked)(?: (?!(?:to|from|at|of)\b)[a-zÀ-ɏ]+){0,2}?,? (?:by )?(?:about |around |some |nearly |almost |just |another |over |more than )*$/i
const MORE = /^\s*\)?,?\s*(?:more|higher|larger|greater|up|dearer|above|less|lower|fewer|smaller|down|cheaper|below)\b/i
/** What says of another time, thing or total what the two are from, behind them. */
const BASIS = /^[^.;]{0,60}\b(?:than|from|against|compared|versus|since|on (?:the|last|a))\b/i

/**
 * A change told by its amount and by its share with the level that it is from some sentences before: "The loss was £16.2m. It
 * has shrunk by £3.1m, or 19 per cent". Silent where any figure of the unit about them is the level before or after; told of
 * the last one before them where one edit parts it from that.
 */
export function amountsOrPercents(sentences: readonly Sentence[]): Relation[] {
  return sentences.flatMap((sentence, i) => {
    if (isHead(sentence) || OTHER_BASIS.test(sentence.text)) return []
    return sentence.claims.flatMap((first, k) => {
      const second = sentence.claims[k + 1]
      if (second === undefined || !BESIDE.test(sentence.text.slice(first.mark.to, second.mark.from))) return []
      const [amount, share] = first.quantity.kind === 'percent' ? [second, first] : [first, second]
      if (share.quantity.kind !== 'percent' || !AMOUNTS.has(amount.quantity.kind) || amount.quantity.per !== null)
        return []
      const isChange =
        (amount.quantity.change ?? share.quantity.change) !== null ||
        CHANGED.test(sentence.text.slice(0, first.mark.from)) ||
        MORE.test(sentence.text.slice(second.mark.to))
      if (!isChange || OF_ITS_OWN.test(sentence.text.slice(0, first.mark.from))) return []
      if (BASIS.test(sentence.text.slice(second.mark.to)) || /^ of\b/i.test(sentence.text.slice(second.mark.to)))
        return []
      // "Up 31 per cent (£8.75m)": the level of the year before.
      if (amount === second && /^\s*\(/.test(sentence.text.slice(first.mark.to))) return []
      return failing(amount, share, levelsAbout(amount, sentences, i)) ?? []
    })
  })
}

const AMOUNTS: ReadonlySet<Quantity['kind']> = new Set(['count', 'money', 'measure'])

/** The figures in the unit of an amount about it, those before it nearest first and then the others. */
function levelsAbout(amount: Claim, sentences: readonly Sentence[], i: number): readonly Claim[] {
  const own = sentences[i]!
  const all = sentences
    .slice(Math.max(0, i - REACH), i + 2)
    .filter(({ document }) => document === own.document)
    .flatMap(({ claims }) => claims)
    .filter(
      (claim) =>
        claim !== amount &&
        claim.quantity.change === null &&
        claim.quantity.per === null &&
        claim.quantity.stated.kind === 'decimal' &&
        claim.quantity.kind !== 'percent' &&
        likened(claim.quantity, amount.quantity) !== null,
    )
  return [
    ...all.filter(({ index }) => index < amount.index).reverse(),
    ...all.filter(({ index }) => index > amount.index),
  ]
}

function failing(amount: Claim, share: Claim, levels: readonly Claim[]): Relation | null {
  const size = sizeOf(amount.quantity)
  const percent = sizeOf(share.quantity)
  const before = levels.filter(({ index }) => index < amount.index)
  const inUnit = (level: Claim): number => sizeOf(likened(level.quantity, amount.quantity)!)
  // "We guessed £390,000; now it is £465,000. That is £75,000 or …": of the two that lie so far apart the earlier.
  const apart = before.find((from) =>
    before.some((to) => to.index > from.index && Math.abs(inUnit(to) - inUnit(from)) === size),
  )
  // Amounts of another size, thousands beside millions, are no level of it.
  const isOfSize = (level: Claim): boolean => isClose(((size / inUnit(level)) * 100) / percent)
  const base = apart ?? before.find(isOfSize)
  if (base === undefined || base.quantity.hedge !== 'exact' || !isOfSize(base)) return null
  const relations = levels.map((level) => relationOf(amount, share, level))
  // The level may be the later one, too.
  const isLater = (level: Claim): boolean => {
    const whole = inUnit(level)
    return [whole - size, whole + size].some(
      (other) => other > 0 && Math.abs((size / other) * 100 - percent) <= stepOf(share),
    )
  }
  if (relations.some((relation) => evaluate(relation)?.holds !== false) || levels.some(isLater)) return null
  const relation = relations[levels.indexOf(base)]!
  return isOneEditAway(relation) ? relation : null
}

const sizeOf = ({ stated }: Quantity): number => Math.abs(toNumber(nominal(stated)))
const stepOf = ({ quantity }: Claim): number => Math.max(toNumber(quantity.step), sizeOf(quantity) / 50)

function relationOf(amount: Claim, share: Claim, level: Claim): Relation {
  const term = (role: string, claim: Claim, quantity = claim.quantity): Term => ({
    role,
    claim,
    quantity: { ...quantity, change: null },
    sign: 1,
  })
  return {
    kind: 'share',
    terms: [
      term('part', amount),
      term('share', share),
      term('whole', level, likened(level.quantity, amount.quantity)!),
    ],
    complete: false,
    direction: null,
    confidence: CONFIDENCE,
    cue: amount.text.slice(Math.min(amount.mark.from, share.mark.from), Math.max(amount.mark.to, share.mark.to)),
    origin: level.sentence === amount.sentence ? 'sentence' : 'passage',
    told: true,
  }
}
