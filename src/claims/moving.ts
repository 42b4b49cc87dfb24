import type { Claim } from './claim.js'
import type { Clause } from './clause.js'
import type { Claims, Start } from './gathering.js'
import type { Said } from './said.js'
import type { Sentence } from './sentence.js'

/** The claims of one document that begin at `from` in a set, as they begin at `to` in another. */
export function movedClaims({ claims, sentences, mastheads }: Claims, from: Start, to: Start): Claims {
  const [document, sentence] = [to.document, to.sentence - from.sentence]
  const moved = claims.map((claim): Claim => {
    const place = claim.cell === null ? claim.sentence + sentence : claim.sentence
    return { ...claim, index: claim.index - from.claim + to.claim, document, sentence: place }
  })
  const told = new Map(claims.map((claim, i) => [claim, moved[i]!]))
  return {
    claims: moved,
    sentences: sentences.map((one) => new MovedSentence(one, document, one.index + sentence, told)),
    mastheads: mastheads.map((date): Claim => ({ ...date, document })),
  }
}

/** A sentence elsewhere: what it says is still worked out where it was read. */
class MovedSentence implements Sentence {
  readonly from: number
  readonly to: number
  readonly document: number
  readonly block: number
  readonly index: number
  readonly text: string
  readonly place: Sentence['place']
  readonly claims: readonly Claim[]
  private readonly read: Sentence

  constructor(read: Sentence, document: number, index: number, told: ReadonlyMap<Claim, Claim>) {
    this.from = read.from
    this.to = read.to
    this.document = document
    this.block = read.block
    this.index = index
    this.text = read.text
    this.place = read.place
    this.claims = read.claims.length === 0 ? read.claims : read.claims.map((claim) => told.get(claim)!)
    this.read = read
  }

  get clause(): Clause {
    return this.read.clause
  }

  get said(): Said {
    return this.read.said
  }
}
