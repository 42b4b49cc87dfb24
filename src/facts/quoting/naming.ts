import type { Claim, Sentence } from '../../claims/index.js'

/** The words around a figure, as classes: those of its own sentence, and those of the lines before it. */
export interface Surrounding {
  readonly own: ReadonlySet<string>
  readonly before: ReadonlySet<string>
}

/** How many sentences back the row that a figure is for may be named. */
const REACH = 3

/** What stands around the figures of sentence `i`. */
export function surroundingOf(sentences: readonly Sentence[], i: number): Surrounding {
  const sentence = sentences[i]!
  const before = new Set<string>()
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    const other = sentences[k]!
    if (other.document !== sentence.document || sentence.block - other.block > 1) break
    for (const word of other.clause.words) if (word.class !== '') before.add(word.class)
  }
  return { own: classesIn(sentence), before }
}

/** The word classes of a sentence; the members of hyphened words ("USD-INR") count too. */
function classesIn({ clause }: Sentence): ReadonlySet<string> {
  const classes = new Set<string>()
  for (const { class: own, folded } of clause.words) {
    if (own === '') continue
    classes.add(own)
    if (folded.includes('-')) for (const part of folded.split('-')) classes.add(part)
  }
  return classes
}

/** How telling each word class is among the rows of a table: a word of all rows tells none of them. */
export function weightsIn(cells: readonly Claim[]): (word: string) => number {
  const rows = new Map<string, ReadonlySet<string>>()
  for (const { block, cell } of cells) rows.set(`${block} ${cell!.row}`, new Set(cell!.rowWords))
  const counts = new Map<string, number>()
  for (const words of rows.values()) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => LEAST + Math.log((rows.size + 1.5) / ((counts.get(word) ?? 0) + 0.5))
}

/** What a word of every row still weighs. */
const LEAST = 0.2
/** A word in the lines before counts this much. */
const BEFORE = 0.5

/** How much of a cell's row head the words around a figure say, 0–1: the best of the ways to say it. */
export function coverage(cell: Claim, { own, before }: Surrounding, weightOf: (word: string) => number): number {
  let best = 0
  for (const name of cell.cell!.names) {
    let said = 0
    let all = 0
    for (const word of new Set(name)) {
      const weight = WEAK.has(word) ? weightOf(word) * WEAKENED : weightOf(word)
      all += weight
      if (own.has(word)) said += weight
      else if (before.has(word)) said += weight * BEFORE
    }
    if (all > 0) best = Math.max(best, said / all)
  }
  return best
}

/** Words of row heads that texts leave out: "Net revenues", "Total assets". */
const WEAK: ReadonlySet<string> = new Set(['net', 'total'])
const WEAKENED = 0.4

const MARK_BEHIND = /[([](\w{1,2})[)\]]\s*$/
const MARK_BEFORE = /^\s*[([](\w{1,2})[)\]]/

/** Whether a text is the note that a row's head refers to: "Brian Osei (3)" and "(3) Consists of …". */
export function isNoteOf(line: string, cell: Claim): boolean {
  const mark = MARK_BEHIND.exec(cell.cell!.rowHead)?.[1]
  return mark !== undefined && mark === MARK_BEFORE.exec(line)?.[1]
}

const OF =
  /^(?:,? respectively,?)?\s+(?:of|in|for|from)\s+(?:(?:the|its|our|their|a|an|such|these|those|this|that)\s+)?/i
/** What a figure is said to be in or for without being any of it: periods, and no word at all. */
const PERIOD =
  /^(?:\d|fiscal\b|first\b|second\b|third\b|fourth\b|quarter|years?\b|months?\b|both\b|aggregate\b|total\b|FY|F\d|Q\d|H\d)/i

/**
 * The word classes of what a figure is said to be of, right behind it ("$146 million of amortization", "8 shares of our
 * stock"); none where nothing is said.
 */
export function ofWhat(claim: Claim, { clause }: Sentence): readonly string[] {
  const rest = claim.text.slice(claim.mark.to)
  const of = OF.exec(rest)
  if (of === null || PERIOD.test(rest.slice(of[0].length))) return []
  const start = claim.mark.to + of[0].length
  const words: string[] = []
  for (const word of clause.words) {
    if (word.from < start) continue
    if (word.class === '' || words.length >= MOST_WORDS) break
    if (words.length > 0 && /[,;:()]/.test(claim.text.slice(word.from - 2, word.from))) break
    words.push(word.class)
  }
  return words
}

const MOST_WORDS = 4
