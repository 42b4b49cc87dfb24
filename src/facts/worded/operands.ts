import type { Claim, Sentence } from '../../claims/index.js'
import { isBeside } from '../beside.js'
import { isBound } from '../comparable.js'
import { isNear, isSummed } from './naming.js'
import type { Scene } from './shares.js'
import { shareBetween } from './sizes.js'
import type { Named, ToldShare } from './told.js'

/** The least share of what is said of a part that stands near its figure. */
const LEAST_COVERAGE = 0.6

/** The figures that a share may be told of as its part. */
export function partsNamed({ part, share }: ToldShare, { index }: Scene): readonly Claim[] {
  if (part.kind === 'figures') return part.claims
  if (part.kind === 'total') return []
  // What the sentence gives itself stands in another relation to the share: "a third were lost, leaving 40".
  const elsewhere = (claims: readonly Claim[]): Claim[] => claims.filter((claim) => !isBeside(claim, share))
  if (part.all) {
    const full = elsewhere(index.named(part.words))
    return full.length > 0 ? full : elsewhere(index.touched(part.words)).filter((own) => isNamedIn(own, part.words))
  }
  const covered = elsewhere(index.touched(part.words))
    .map((claim) => ({ claim, covers: index.coverage(claim, part.words) }))
    .filter(({ covers }) => covers >= LEAST_COVERAGE)
  const most = Math.max(...covered.map(({ covers }) => covers))
  return covered.filter(({ covers }) => covers === most).map(({ claim }) => claim)
}

/** Whether words have all that heads the row of a cell: "the wage bill" is the row "Wages". */
const isNamedIn = ({ cell }: Claim, words: readonly Named[]): boolean =>
  cell !== null && cell.rowWords.length > 0 && cell.rowWords.every((word) => words.some((own) => own.class === word))

/** The figures that a share may be told of as its whole, and whether its words name them. */
export interface Wholes {
  readonly claims: readonly Claim[]
  readonly byName: boolean
}

/** The wholes of a share of `part`: those that words name; of a part that is known else the main figures of the story. */
export function wholesNamed(told: ToldShare, part: Claim, i: number, scene: Scene): Wholes {
  const claims = wholesByName(told, part, i, scene)
  if (claims.length > 0 || told.part.kind !== 'figures') return { claims, byName: true }
  return { claims: larger(scene.index.all, part).filter((own) => isMain(own, part, scene)), byName: false }
}

function wholesByName({ whole }: ToldShare, part: Claim, i: number, { index, wholes, sentences }: Scene) {
  if (whole.kind === 'figures') return whole.claims
  if (whole.kind === 'total') return larger(wholes, part)
  const head = whole.words.findLast(({ weight }) => weight >= 1) ?? whole.words.at(-1)!
  if (LIMITS.has(head.class)) return limitsNear(sentences, i)
  const inText = (words: readonly Named[]): Claim[] =>
    index.named(words).filter((claim) => claim.cell === null && !isLimited(claim))
  const named = larger([...inText(whole.words), ...wholes.filter((own) => headNear(own, head))], part)
  return named.length > 0 ? named : larger(inText([head]), part)
}

/** "The 2,482 trains that were late": some of the trains, of which nothing else is a share. */
const isLimited = ({ text, mark }: Claim): boolean => LIMITED.test(text.slice(mark.to))
const LIMITED =
  /^(?:\s[a-zÀ-ɏ-]+){0,2}\s(?:that|who|which) (?:were|was|are|is|had|have|did|do|could|would|failed|missed|came|went)\b/i

/** Those of some figures that can be wholes of a part. */
const larger = (claims: readonly Claim[], part: Claim): readonly Claim[] =>
  claims.filter((claim) => !isBound(claim) && (shareBetween(part, claim) ?? ALL) < ALL)

const ALL = 100

/** Whether a word stands near the whole of a table, its heads or its caption. */
const headNear = (whole: Claim, word: Named): boolean => whole.subject.words.has(word.class) || isNear(whole, word)

/** A figure that is given less often is as likely about something else. */
const LEAST_MENTIONS = 2

/** Whether a figure counts what a part counts, or nothing by name, or measures, and is given several times. */
function isMain(claim: Claim, part: Claim, { index }: Scene): boolean {
  const { headClass } = claim.subject
  if (claim.quantity.kind === 'count' && headClass !== null && headClass !== part.subject.headClass) return false
  return index.mentions(claim) >= LEAST_MENTIONS
}

const LIMITS: ReadonlySet<string> = new Set(['limit', 'cap', 'ceil', 'ceiling', 'maximum', 'quota', 'allowance'])
const LIMIT_REACH = 3

/** "A club can lose no more than £39m": what the sentences before put a bound to from above. */
function limitsNear(sentences: readonly Sentence[], i: number): Claim[] {
  const { document } = sentences[i]!
  return sentences
    .slice(Math.max(0, i - LIMIT_REACH), i + 1)
    .filter((sentence) => sentence.document === document)
    .flatMap(({ claims }) => claims.filter((claim) => claim.quantity.hedge === 'at-most' && isSummed(claim)))
}
