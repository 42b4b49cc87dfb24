import type { Statement } from '../../../grammar/index.js'
import type { Claim, Sentence } from '../../claims/index.js'
import { nominal, printDecimal, toNumber } from '../../quantity/index.js'
import { dimensionKey } from '../comparable.js'
import { cannotHold } from '../estimates.js'
import { evaluate } from '../formulas.js'
import type { Relation, Term } from '../relation.js'
import { sharesMeant } from '../rows/meaning.js'
import { likenedTo } from './likening.js'

/** The sentences of a set with what each asserts: where the open roles of a statement are looked for. */
export interface Surroundings {
  readonly sentences: readonly Sentence[]
  /** For each sentence, its statements. */
  readonly statements: readonly (readonly Statement[])[]
  /** The sentences that write a number, by that number in plain notation; each once, in order. */
  readonly byNumber: ReadonlyMap<string, readonly Sentence[]>
  /** The sentences that give a figure of a dimension, by that and then by the unit that they give it in; each once, in order. */
  readonly byUnit: ReadonlyMap<string, ReadonlyMap<string, readonly Sentence[]>>
  /** The figures of the rows of tables that are wholes of others. */
  readonly wholes: readonly Claim[]
}

/** What stands around each statement of some sentences, beside the wholes of their tables. */
export function surroundingsOf(sentences: readonly Sentence[], wholes: readonly Claim[]): Surroundings {
  const byNumber = new Map<string, Sentence[]>()
  const byUnit = new Map<string, Map<string, Sentence[]>>()
  for (const sentence of sentences) {
    for (const claim of sentence.claims) {
      put(byNumber, numberOf(claim), sentence)
      const dimension = dimensionKey(claim.quantity)
      if (dimension === null) continue
      let units = byUnit.get(dimension)
      if (units === undefined) byUnit.set(dimension, (units = new Map()))
      put(units, claim.quantity.unit, sentence)
    }
  }
  return { sentences, statements: sentences.map(({ said }) => said.statements), byNumber, byUnit, wholes }
}

function put(lists: Map<string, Sentence[]>, key: string, sentence: Sentence): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [sentence])
  else if (list.at(-1) !== sentence) list.push(sentence)
}

/** The number that a claim writes, in plain notation. */
export const numberOf = ({ quantity }: Claim): string => printDecimal(nominal(quantity.stated))

/** A figure near a statement: `distance` is the number of sentences back (negative: ahead). */
export interface Neighbour {
  readonly claim: Claim
  readonly distance: number
}

/** More figures around a statement than prose ever has are not looked at. */
const MOST_NEIGHBOURS = 250

/** Figures of the same document around sentence `i`, nearest first going back, then those ahead. */
export function neighbours({ sentences }: Surroundings, i: number, back: number, ahead: number): Neighbour[] {
  const found: Neighbour[] = []
  const { document } = sentences[i]!
  const visit = (k: number): void => {
    const { claims } = sentences[k]!
    for (let c = claims.length - 1; c >= 0 && found.length < MOST_NEIGHBOURS; c--)
      found.push({ claim: claims[c]!, distance: i - k })
  }
  for (let k = i; k >= 0 && k >= i - back && sentences[k]!.document === document; k--) visit(k)
  for (let k = i + 1; k < sentences.length && k <= i + ahead && sentences[k]!.document === document; k++) visit(k)
  return found
}

/** A term for a claim, in the unit of `model` where one is given; null where they do not go together. */
export function termFor(role: string, claim: Claim, model?: Claim): Term | null {
  const quantity = model === undefined || model === claim ? claim.quantity : likenedTo(claim, model)
  return quantity === null ? null : { role, claim, quantity, sign: 1 }
}

/** The claim that a statement gives a role; null where it leaves the role open. */
export function claimOf(statement: Statement, sentence: Sentence, role: string): Claim | null {
  const filled = statement.roles.find((candidate) => candidate.role === role)
  return filled === undefined ? null : sentence.claims[filled.reading]!
}

/** A relation between terms, with a confidence; null where the terms do not fit together. */
export function relationOf(
  statement: Pick<Statement, 'kind' | 'complete' | 'direction' | 'cue'>,
  terms: readonly (Term | null)[],
  confidence: number,
  origin: Relation['origin'] = 'passage',
): Relation | null {
  const present = terms.filter((term) => term !== null)
  if (present.length < terms.length) return null
  const { kind, complete, direction, cue } = statement
  const relation: Relation = { kind, terms: present, complete, direction, confidence, cue, origin }
  return goTogether(relation) ? relation : null
}

/** Most that is tried out fails plainly, and where shares and ratios do so their terms go together: no need of exact sums. */
const goTogether = (relation: Relation): boolean =>
  ((relation.kind === 'share' || relation.kind === 'ratio') && cannotHold(relation)) || evaluate(relation) !== null

/** Whether a relation's terms can all be right. */
export const holds = (relation: Relation): boolean => !cannotHold(relation) && evaluate(relation)?.holds === true

/**
 * Whether a share's terms can all be right and a bound among them is near enough to be said: "more than 60 per cent" is not
 * said of all.
 */
export function bearsOut(relation: Relation): boolean {
  const result = cannotHold(relation) ? null : evaluate(relation)
  if (result?.holds !== true) return false
  const { target, expected } = result
  const { low, high } = target.quantity.value
  if ((low !== null && high !== null) || expected.low === null || expected.high === null) return true
  const meant = sharesMeant(target.quantity)
  const scale = target.quantity.kind === 'percent' ? 1 : 100
  return toNumber(expected.high) * scale >= meant.low && toNumber(expected.low) * scale <= meant.high
}

/** Whether two figures are about like things: the same head noun, or a telling word near both. */
export function akin(a: Claim, b: Claim): boolean {
  const [x, y] = [a.subject, b.subject]
  if (x.headClass !== null && x.headClass === y.headClass) return true
  for (const [word, weight] of x.words) if (weight >= NEAR && (y.words.get(word) ?? 0) >= NEAR) return true
  return false
}

const NEAR = 0.45

/** The classes of the telling words of a sentence. */
export const tellingWords = ({ clause }: Sentence): ReadonlySet<string> =>
  new Set(clause.words.filter(({ weight, class: name }) => weight >= 1 && name !== '').map((word) => word.class))
