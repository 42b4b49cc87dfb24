import { numbering } from './numbering.js'
import { digitsIn, type NumberedTraits, numberedTraits, type Traits } from './traits.js'

/**
 * How alike two documents are: the cosine of their words, what each shared figure adds by its digits, and each shared
 * name. From `alike` on they tell one story. Measured on the evaluation sets mixed together: of 2,459 pairs of strangers
 * none is joined, of 97 pairs of one story 94 are.
 */
const LIKENESS = { words: 10, figures: [0, 0, 0.08, 0.5, 1.5, 2], name: 0.35, mostNames: 3, alike: 3.5 } as const
/** Up to this many documents every pair is looked at; above, only pairs that share a rare name or a long figure. */
const EVERY_PAIR = 60
/** A name or figure in more documents than this leads to none of them. */
const COMMONEST = 50
/** In sets larger than `EVERY_PAIR` what stands in more documents than one story has tells the less, the more they are. */
const LARGEST_STORY = 30

/** For each document the index of the first document that tells the same story. */
export function storiesOf(documents: readonly Traits[]): number[] {
  const lexicon = numbering()
  return storiesAmong(
    documents.map((traits) => numberedTraits(traits, lexicon)),
    lexicon.keys,
  )
}

/** The same of traits in numbers; `lexicon` holds what the numbers stand for. */
export function storiesAmong(traits: readonly NumberedTraits[], lexicon: readonly string[]): number[] {
  const stories = traits.map((_, i) => i)
  const headOf = (i: number): number => {
    let head = i
    while (stories[head] !== head) head = stories[head] = stories[stories[head]!]!
    return head
  }
  const digits = digitsAmong(traits, lexicon)
  const likeness = likenessAmong(traits, digits)
  visitPairs(traits, digits, {
    hold: likeness.hold,
    visit: (a, b) => {
      const [x, y] = [headOf(a), headOf(b)]
      if (x !== y && likeness.with(b) >= LIKENESS.alike) stories[Math.max(x, y)] = Math.min(x, y)
    },
  })
  const found = stories.map((_, i) => headOf(i))
  return isSmall(traits.length) ? withLoners(found, likeness) : found
}

/** A document alone belongs to the story it is likest to from here on, where it is so much less like any other story. */
const LONER = { alike: 1, apart: 1.5 } as const

/**
 * The same with each document that is alone put to the story that it is likest to by far: a memo of two paragraphs and a
 * sheet without words share little with the reports that they stand beside, and yet more than with anything else.
 */
function withLoners(stories: readonly number[], likeness: Likeness): number[] {
  const sizes = new Map<number, number>()
  for (const story of stories) sizes.set(story, (sizes.get(story) ?? 0) + 1)
  const joined = stories.map((story, i) => {
    if (sizes.get(story) !== 1) return story
    likeness.hold(i)
    const likest = new Map<number, number>()
    stories.forEach((other, j) => {
      if (j !== i) likest.set(other, Math.max(likest.get(other) ?? 0, likeness.with(j)))
    })
    const [best, second] = [...likest].sort((a, b) => b[1] - a[1])
    if (best === undefined || best[1] < Math.max(LONER.alike, LONER.apart * (second?.[1] ?? 0))) return story
    return best[0]
  })
  return firstOf(joined)
}

/** Stories that are named by their first documents, where some have got new ones. */
function firstOf(joined: readonly number[]): number[] {
  const heads = joined.map((_, i) => i)
  const headOf = (i: number): number => (heads[i] === i ? i : headOf(heads[i]!))
  joined.forEach((story, i) => {
    const [x, y] = [headOf(i), headOf(story)]
    heads[Math.max(x, y)] = Math.min(x, y)
  })
  return heads.map((_, i) => headOf(i))
}

/** Whether a set is so small that nothing is gained by looking at some of its stories only. */
export const isSmall = (documents: number): boolean => documents <= EVERY_PAIR

/** How telling a key is by the number of documents that hold it: 1 for what one story may hold, 0 for what all hold. */
function rarityAmong(documents: readonly Int32Array[], numbers: number): Float64Array {
  const rarities = new Float64Array(numbers).fill(1)
  if (isSmall(documents.length)) return rarities
  const holders = new Int32Array(numbers)
  for (const held of documents) for (let i = 0; i < held.length; i++) holders[held[i]!]!++
  const full = Math.log(documents.length / LARGEST_STORY)
  return rarities.map((_, key) => Math.min(1, Math.log(documents.length / Math.max(1, holders[key]!)) / full))
}

/** How alike the document that is held is with others. */
interface Likeness {
  readonly hold: (document: number) => void
  readonly with: (document: number) => number
}

/** `digits` says how many digits the figure behind a number has. */
function likenessAmong(traits: readonly NumberedTraits[], digits: Uint8Array): Likeness {
  const numbers = digits.length
  const keyRarity = rarityAmong(
    traits.map(({ keys }) => keys),
    numbers,
  )
  const wordRarity = rarityAmong(
    traits.map(({ words }) => words),
    numbers,
  )
  const logarithms = logarithmsFor(traits)
  const lengths = traits.map(({ words, counts }) => {
    let sum = 0
    for (let i = 0; i < words.length; i++) sum += (wordRarity[words[i]!]! * logarithms[counts[i]!]!) ** 2
    return Math.sqrt(sum)
  })
  /** What the document that is held has of each key and word. */
  const heldKeys = new Uint8Array(numbers)
  const heldWords = new Float64Array(numbers)
  let held = -1
  const put = (document: number, present: boolean): void => {
    const { keys, words, counts } = traits[document]!
    for (let i = 0; i < keys.length; i++) heldKeys[keys[i]!] = present ? 1 : 0
    for (let i = 0; i < words.length; i++)
      heldWords[words[i]!] = present ? wordRarity[words[i]!]! * logarithms[counts[i]!]! : 0
  }
  return {
    hold(document) {
      if (held >= 0) put(held, false)
      held = document
      put(held, true)
    },
    with(document) {
      const { keys: own, named: first, words: said, counts } = traits[document]!
      let names = 0
      for (let i = 0; i < first; i++) if (heldKeys[own[i]!] === 1) names += keyRarity[own[i]!]!
      let figures = 0
      for (let i = first; i < own.length; i++) {
        const key = own[i]!
        if (heldKeys[key] === 1)
          figures += keyRarity[key]! * LIKENESS.figures[Math.min(digits[key]!, LIKENESS.figures.length - 1)]!
      }
      const rest = figures + Math.min(LIKENESS.mostNames, names * LIKENESS.name)
      // Nobody asks how much more alike they are.
      if (rest >= LIKENESS.alike) return rest
      let product = 0
      for (let i = 0; i < said.length; i++) {
        const weight = heldWords[said[i]!]!
        if (weight !== 0) product += weight * wordRarity[said[i]!]! * logarithms[counts[i]!]!
      }
      return product === 0 ? rest : rest + (LIKENESS.words * product) / (lengths[held]! * lengths[document]!)
    },
  }
}

/** What a byte holds; fewer decide already. */
const MOST_DIGITS = 255

/** How many digits the figures of documents have, by their numbers; 0 for what is no figure. */
function digitsAmong(traits: readonly NumberedTraits[], lexicon: readonly string[]): Uint8Array {
  const digits = new Uint8Array(lexicon.length)
  for (const { keys, named } of traits)
    for (let i = named; i < keys.length; i++) digits[keys[i]!] ||= Math.min(MOST_DIGITS, digitsIn(lexicon[keys[i]!]!))
  return digits
}

/** The logarithm for each count of a word, so that one word said often does not decide. */
function logarithmsFor(traits: readonly NumberedTraits[]): Float64Array {
  let most = 0
  for (const { counts } of traits) for (let i = 0; i < counts.length; i++) most = Math.max(most, counts[i]!)
  return Float64Array.from({ length: most + 1 }, (_, count) => Math.log2(1 + count))
}

/** What is done with the pairs: `hold` is told of a document before those that come behind it are visited. */
interface PairVisitor {
  readonly hold: (a: number) => void
  readonly visit: (a: number, b: number) => void
}

/** Visits every pair of a small set, and in a large one those that share a rare name or a long figure. */
function visitPairs(traits: readonly NumberedTraits[], digits: Uint8Array, { hold, visit }: PairVisitor): void {
  if (isSmall(traits.length)) {
    traits.forEach((_, a) => {
      hold(a)
      for (let b = a + 1; b < traits.length; b++) visit(a, b)
    })
    return
  }
  const postings: (number[] | undefined)[] = new Array(digits.length)
  traits.forEach(({ keys, named }, document) => {
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!
      if (i >= named && digits[key]! <= 2) continue
      const posting = postings[key]
      if (posting === undefined) postings[key] = [document]
      else if (posting.length <= COMMONEST) posting.push(document)
    }
  })
  const seen = new Int32Array(traits.length).fill(-1)
  traits.forEach(({ keys }, a) => {
    hold(a)
    for (let i = 0; i < keys.length; i++) {
      const posting = postings[keys[i]!]
      if (posting === undefined || posting.length > COMMONEST) continue
      for (const b of posting) {
        if (b <= a || seen[b] === a) continue
        seen[b] = a
        visit(a, b)
      }
    }
  })
}
