import type { Claim, Sentence } from '../claims/index.js'
import { fold } from '../text/index.js'
import type { Capitals } from './names.js'

const NAME = String.raw`(\p{Lu}[\p{L}\d.'’-]*(?:\s(?:(?:&|of|and|the|de|du|van|von)\s)?\p{Lu}[\p{L}\d.'’-]*){0,4})`
/** "Helio, which had 14.8m connections": the name that a clause takes up. */
const TAKEN_UP = new RegExp(`${NAME}, (?:which|who) (?:\\p{Ll}+ ){1,4}$`, 'u')
/** "Voss & Lyle $410m and Perrault $138m", "Passa on 8.5m": a name right before its figure. */
const BEFORE = new RegExp(`${NAME}(?:['’]s?)? (?:on |with |at )?$`, 'u')
/** Sentences at the head of a text that say whom it is about. */
const LEAD = 3
/** Sentences before one whose names its pronouns may take up. */
const REACH = 2

/**
 * Tells of two figures of different documents whether the words right around one of them give it to somebody whom the
 * other's passage does not name: "Hallam's took $500m, Voss & Lyle $410.4m" beside the year-before $410.6m of a text on
 * Hallam's. Silent where that text may be about him all along.
 */
export function ownersApart(sentences: readonly Sentence[], { named }: Capitals): (a: Claim, b: Claim) => boolean {
  const firsts = new Map<number, number>()
  sentences.forEach(({ document }, i) => {
    if (!firsts.has(document)) firsts.set(document, i)
  })
  const namesIn = (from: number, to: number, isTold: (sentence: Sentence) => boolean): ReadonlySet<string> =>
    new Set(
      sentences
        .slice(Math.max(0, from), to)
        .filter(isTold)
        .flatMap(({ clause }) => clause.words.filter(({ capitalised }) => capitalised).map(({ folded }) => folded)),
    )
  const ownerOf = ({ text, mark, cell }: Claim): readonly string[] => {
    if (cell !== null) return []
    const lead = text.slice(0, mark.from)
    const name = (TAKEN_UP.exec(lead) ?? BEFORE.exec(lead))?.[1] ?? ''
    return name
      .split(/[\s-]+/)
      .map((word) => fold(word.replace(/['’]s?$/, '')))
      .filter((word) => word.length > 2 && named.has(word))
  }
  const isStranger = (owner: readonly string[], { document, block, sentence }: Claim): boolean => {
    const first = firsts.get(document)!
    const known = [
      namesIn(first, first + LEAD, (one) => one.document === document),
      namesIn(sentence - REACH, sentence + 1, (one) => one.document === document && one.block === block),
    ]
    return owner.length > 0 && !owner.some((word) => known.some((words) => words.has(word)))
  }
  return (a, b) =>
    a.document !== b.document &&
    a.cell === null &&
    b.cell === null &&
    (isStranger(ownerOf(a), b) || isStranger(ownerOf(b), a))
}
