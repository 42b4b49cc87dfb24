import type { Claim, Sentence } from '../claims/index.js'
import { append, fold } from '../text/index.js'
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
 * Hallam's. Silent where that text may be about him all along. `sentences` are those of the story.
 */
export function ownersApart(sentences: readonly Sentence[], { named }: Capitals): (a: Claim, b: Claim) => boolean {
  let told: ReadonlyMap<number, readonly Sentence[]> | null = null
  const sentencesOf = (document: number): readonly Sentence[] => {
    told ??= byDocument(sentences)
    return told.get(document)!
  }
  const ownerOf = ({ text, mark }: Claim): readonly string[] => {
    const lead = text.slice(0, mark.from)
    const name = (TAKEN_UP.exec(lead) ?? BEFORE.exec(lead))?.[1] ?? ''
    return name
      .split(/[\s-]+/)
      .map((word) => fold(word.replace(/['’]s?$/, '')))
      .filter((word) => word.length > 2 && named.has(word))
  }
  const isStranger = (owner: readonly string[], { document, block, sentence }: Claim): boolean => {
    if (owner.length === 0) return false
    const own = sentencesOf(document)
    const isNear = (one: Sentence): boolean =>
      one.block === block && one.index <= sentence && one.index >= sentence - REACH
    const known = namesIn([...own.slice(0, LEAD), ...own.filter(isNear)])
    return !owner.some((word) => known.has(word))
  }
  return (a, b) =>
    a.document !== b.document &&
    a.cell === null &&
    b.cell === null &&
    (isStranger(ownerOf(a), b) || isStranger(ownerOf(b), a))
}

function byDocument(sentences: readonly Sentence[]): ReadonlyMap<number, readonly Sentence[]> {
  const lists = new Map<number, Sentence[]>()
  for (const sentence of sentences) append(lists, sentence.document, sentence)
  return lists
}

const namesIn = (sentences: readonly Sentence[]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ clause }) =>
      clause.words.filter(({ capitalised }) => capitalised).map(({ folded }) => folded),
    ),
  )
