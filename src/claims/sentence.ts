import type { Span } from '../text/index.js'
import type { Claim, Place } from './claim.js'
import { type Clause, clauseOf } from './clause.js'
import type { Said } from './said.js'
import { saidIn } from './saying.js'
import type { Vocabulary } from './vocabulary.js'

/** One sentence of a document, with its figures. */
export interface Sentence extends Span {
  /** Indices of the document and the block; position among the sentences of the document. */
  readonly document: number
  readonly block: number
  readonly index: number
  readonly text: string
  readonly place: Place
  readonly clause: Clause
  /** The claims whose figures stand in it, dates included, in order. */
  readonly claims: readonly Claim[]
  /** What it says of them. */
  readonly said: Said
}

/** A sentence that is cut into words when these are first asked for: most sentences hold no figure. */
export class ReadSentence implements Sentence {
  readonly from: number
  readonly to: number
  readonly document: number
  readonly block: number
  readonly index: number
  readonly text: string
  readonly place: Place
  readonly claims: readonly Claim[]
  private readonly figures: readonly Span[]
  private readonly vocabulary: Vocabulary
  private cut: Clause | null = null
  private heard: Said | null = null

  constructor(
    from: number,
    to: number,
    document: number,
    block: number,
    index: number,
    text: string,
    place: Place,
    claims: readonly Claim[],
    figures: readonly Span[],
    vocabulary: Vocabulary,
  ) {
    this.from = from
    this.to = to
    this.document = document
    this.block = block
    this.index = index
    this.text = text
    this.place = place
    this.claims = claims
    this.figures = figures
    this.vocabulary = vocabulary
  }

  get clause(): Clause {
    return (this.cut ??= clauseOf(this.text, this.figures, this.vocabulary))
  }

  get said(): Said {
    return (this.heard ??= saidIn(this.text, this.claims))
  }
}
