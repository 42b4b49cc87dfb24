import { fold, type Span, stemOf, type Word, wordsOf } from '../../text/index.js'

/** A place where a text names one of several things. */
export interface Mention extends Span {
  /** Which of the labels is named. */
  readonly index: number
}

/** The words that tell the things of one list apart. */
export interface Names {
  readonly labels: readonly string[]
  /** For each label its telling stems, in order; stems that several labels share tell nothing. */
  readonly keys: readonly (readonly string[])[]
  /** Stem → label, for stems that one label alone has. */
  readonly owners: ReadonlyMap<string, number>
  /** Start of at least `PREFIX` letters → the stem among the owners that alone goes on from it; null where several do. */
  readonly starts: ReadonlyMap<string, string | null>
  readonly initials: ReadonlyMap<string, number>
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
/** Words of labels that name nothing by themselves. */
const BLAND = new Set(
  'the and of for in at on to per all other others total with from one two three four five six new first line number part item group party services service company limited ltd inc plc county district area north south east west'.split(
    ' ',
  ),
)
const SHORTEST = 3
/** A stem of this length names the thing that starts with it: "maths" for mathematics. */
const PREFIX = 4

/** Prepares the heads of a table's rows, or the names in a passage, for being looked for in sentences. */
export function namesOf(labels: readonly string[]): Names {
  const keys = labels.map((label) => [...new Set(keysOf(label))])
  const owners = new Map<string, number>()
  const shared = new Set<string>()
  keys.forEach((list, index) => {
    for (const key of list) {
      if (owners.has(key)) shared.add(key)
      else owners.set(key, index)
    }
  })
  for (const key of shared) owners.delete(key)
  const starts = new Map<string, string | null>()
  for (const key of owners.keys()) {
    for (let length = PREFIX; length < key.length; length++) {
      const start = key.slice(0, length)
      starts.set(start, starts.has(start) ? null : key)
    }
  }
  const initials = new Map<string, number>()
  labels.forEach((label, index) => {
    const capitals = wordsOf(label).filter(({ text }) => /^\p{Lu}/u.test(text))
    const name = capitals.map(({ text }) => text.charAt(0)).join('')
    if (name.length >= 2) initials.set(name, initials.has(name) ? -1 : index)
  })
  return { labels, keys: keys.map((list) => list.filter((key) => owners.has(key))), owners, starts, initials }
}

function keysOf(label: string): string[] {
  const month = /^\d{4}-(\d\d)$/.exec(label.trim())?.[1]
  if (month !== undefined) return [stemOf(MONTHS[Number(month) - 1] ?? '')]
  const main = label.replace(/\([^)]*\)|,.*$/g, ' ')
  return wordsOf(main.trim() === '' ? label : main).flatMap((word) => {
    if (BLAND.has(word.folded) || !/^\p{L}/u.test(word.text)) return []
    const short = MONTHS.find((name) => name.startsWith(word.folded) && word.folded.length >= SHORTEST)
    if (short !== undefined) return [stemOf(short)]
    return word.folded.length < SHORTEST ? [] : [stemOf(plain(word.folded))]
  })
}

/** A word without its accents: "Las Peñas" is "Las Penas" where a paper has no types for it. */
const plain = (folded: string): string => (ASCII.test(folded) ? folded : folded.normalize('NFD').replace(/\p{M}/gu, ''))
const ASCII = /^[\x20-\x7e]*$/

/** The things named in the words of a sentence, in order; neighbouring words of one name make one mention. */
export function mentionsIn(words: readonly Word[], names: Names): Mention[] {
  const found: Mention[] = []
  const told = new Map<number, Set<string>>()
  for (const word of words) {
    const key = keyAt(word, names)
    if (key === null) continue
    const { index } = key
    const last = found.at(-1)
    const seen = told.get(index) ?? new Set<string>()
    seen.add(key.key)
    told.set(index, seen)
    if (last !== undefined && last.index === index && word.from - last.to <= 5) {
      found[found.length - 1] = { index, from: last.from, to: word.to }
    } else found.push({ index, from: word.from, to: word.to })
  }
  return found.filter(({ index, from, to }) => isNamed(index, told.get(index)!, names, words, from, to))
}

function keyAt(word: Word, names: Names): { readonly index: number; readonly key: string } | null {
  const initials = /^\p{Lu}{2,}$/u.test(word.text) ? names.initials.get(word.text) : undefined
  if (initials !== undefined && initials >= 0) return { index: initials, key: word.text }
  if (word.folded.length < SHORTEST || BLAND.has(word.folded)) return null
  const own = plain(word.folded)
  for (const folded of [own, ...own.split('-')]) {
    const stem = stemOf(folded)
    const index = names.owners.get(stem)
    if (index !== undefined) return { index, key: stem }
  }
  const stem = plain(fold(word.text)).replace(/s$/, '')
  const key = stem.length < PREFIX ? null : (names.starts.get(stem) ?? null)
  return key === null ? null : { index: names.owners.get(key)!, key }
}

/** A thing of several words is named by half of them, by its first or last, or by a part that is a name. */
function isNamed(
  index: number,
  told: ReadonlySet<string>,
  names: Names,
  words: readonly Word[],
  from: number,
  to: number,
): boolean {
  const keys = names.keys[index]!
  const capital = (): boolean =>
    words.some((word, i) => i > 0 && word.from >= from && word.to <= to && /^\p{Lu}/u.test(word.text))
  // "Our smallest school" is not Castle School, nor "your milk" what is sold as liquid milk.
  if (keys.length === 2 && told.size === 1 && told.has(keys[1]!)) return capital()
  if (told.size * 2 >= keys.length) return true
  if (told.has(keys[0]!) || told.has(keys.at(-1)!)) return keys.length <= 3
  return capital()
}
