import type { Reading } from '../../grammar/index.js'
import type { Moment, Quantity } from '../quantity/index.js'
import type { Span } from '../text/index.js'

/** Where in its document a claim stands. */
export type Place = 'headline' | 'standfirst' | 'heading' | 'body' | 'item' | 'quote' | 'caption' | 'table'

/** Which aspect of a fact a statement gives; figures of two different aspects are two facts. */
export type Aspect =
  | 'actual'
  | 'forecast'
  | 'target'
  | 'estimate'
  | 'previous'
  | 'cumulative'
  | 'average'
  | 'median'
  | 'high'
  | 'low'
  | 'limit'

/** What a figure is about: the words that tell it from other figures. */
export interface Subject {
  /** Lemma of the head noun that is counted or measured; null where nothing is named. */
  readonly head: string | null
  /** Folded words that restrict the head noun. */
  readonly modifiers: readonly string[]
  /** Names in the sentence and its neighbourhood that the figure belongs to, folded, most specific first. */
  readonly entities: readonly string[]
  /** Stems of the content words of the clause, then of the sentence, without the figure's own words. */
  readonly clause: readonly string[]
  readonly sentence: readonly string[]
  /** Stems of the headings above, the row and column heads of a cell, or the caption. */
  readonly context: readonly string[]
}

/** A cell's place in its table and the heads that name it. */
export interface CellPlace {
  /** Index of the table among the document's blocks. */
  readonly block: number
  readonly row: number
  readonly column: number
  readonly rowHead: string
  readonly columnHead: string
  readonly caption: string
}

/** A quantity with a subject: one document says that this many of that are so. */
export interface Claim {
  /** Position in the ledger's list of claims, which is in document order. */
  readonly index: number
  /** Index of the document in the set. */
  readonly document: number
  /** Index of the block in the document, and of the sentence in the block (cells: 0). */
  readonly block: number
  readonly sentence: number
  /** The sentence (or cell) that holds the figure as plain text, and the figure's span in it. */
  readonly text: string
  readonly mark: Span
  /** The figure's span in the file. */
  readonly span: Span
  readonly reading: Reading
  readonly quantity: Quantity
  readonly subject: Subject
  /** The period or day that the figure is for; null where the text gives none. */
  readonly time: Moment | null
  readonly aspect: Aspect
  /** Who is said to have said it, folded; null for the document's own voice. */
  readonly attribution: string | null
  readonly place: Place
  readonly cell: CellPlace | null
}
