import type { Statement } from '../../grammar/index.js'
import type { Claim, Sentence } from '../claims/index.js'
import { compareDecimals, nominal, sizeOf, toNumber, toUnitOf } from '../quantity/index.js'
import { dimensionKey } from './comparable.js'
import { evaluate } from './formulas.js'
import { isOfItsObject, isOfOthers } from './joins/change-levels.js'
import { turnedChange } from './joins/changes.js'
import { currencyRelations } from './joins/currencies.js'
import { exhaustions } from './joins/exhaustions.js'
import { sharesOfAll } from './joins/hundreds.js'
import {
  claimOf,
  holds,
  isPartOrShare,
  joinPartOrShare,
  partsBeside,
  surroundingsOf,
  termFor,
  totalsOver,
} from './joins/index.js'
import { itemisedSums } from './joins/itemised.js'
import { takenExactly } from './joins/mending.js'
import { isOfNoRate, isTooSmall } from './joins/no-products.js'
import { isNear, rateRelations } from './joins/rates.js'
import { restatedRates } from './joins/restated-rates.js'
import { type Relation, type Term, withTerm } from './relation.js'
import { listRelations } from './sums/index.js'
import { endsList } from './sums/lists.js'
import { settled } from './surest.js'

/** How many sentences back an open role is looked for. */
const REACH = 4
/** A role found in another sentence is less sure than one in the same. */
const OPEN_FACTOR = 0.75
/** Sums of few figures said in one breath: round ones among them are mostly meant as they stand. */
const EXACT: ReadonlySet<Relation['kind']> = new Set(['ratio', 'product', 'average'])

/**
 * The relations that the sentences of a set assert, with open roles filled from the text before them. `wholes` are the
 * figures of the rows of tables that are wholes of others.
 */
export function relationsOf(sentences: readonly Sentence[], wholes: readonly Claim[]): Relation[] {
  const relations: Relation[] = []
  const surroundings = surroundingsOf(sentences, wholes)
  sentences.forEach((sentence, i) => {
    for (const statement of surroundings.statements[i]!) {
      const relation = isPartOrShare(statement)
        ? joinPartOrShare(statement, surroundings, i)
        : statement.open.length === 0
          ? closed(statement, sentence)
          : filled(statement, sentence, before(sentences, i))
      if (relation !== null) relations.push(relation)
    }
  })
  return settled([
    ...rateRelations(sentences),
    ...restatedRates(sentences),
    ...currencyRelations(sentences),
    ...relations,
    ...totalsOver(surroundings),
    ...exhaustions(surroundings),
    ...sharesOfAll(sentences),
    ...itemisedSums(sentences),
    ...listRelations(surroundings),
  ])
}

const termOf = (role: string, claim: Claim): Term => ({ role, claim, quantity: claim.quantity, sign: 1 })

/** The larger of two counts is the total, whichever is named first: "11,400 classes drew 273,600 people, an average of 24". */
function inOrder(terms: readonly Term[]): readonly Term[] {
  const [total, count] = ['total', 'count'].map((role) => terms.find((term) => term.role === role))
  if (total?.quantity.kind !== 'count' || count?.quantity.kind !== 'count') return terms
  if (compareDecimals(nominal(total.quantity.stated), nominal(count.quantity.stated)) >= 0) return terms
  const swapped: Readonly<Record<string, string>> = { total: 'count', count: 'total' }
  return terms.map((term) => ({ ...term, role: swapped[term.role] ?? term.role }))
}

/** The role whose unit bare numbers of a statement take, and the roles that such numbers play. */
const MODELS: Readonly<Partial<Record<Statement['kind'], string>>> = {
  parts: 'whole',
  share: 'whole',
  ratio: 'left',
}
const BARE: ReadonlySet<string> = new Set(['part', 'right'])

function closed(statement: Statement, sentence: Sentence): Relation | null {
  if (statement.kind === 'change') return changed(statement, sentence)
  const modelRole = MODELS[statement.kind]
  const model = modelRole === undefined ? null : claimOf(statement, sentence, modelRole)
  const terms = statement.roles.map(({ role, reading }) => {
    const claim = sentence.claims[reading]!
    return (BARE.has(role) && model !== null ? termFor(role, claim, model) : null) ?? termOf(role, claim)
  })
  const relation = relationWith(statement, statement.kind === 'average' ? inOrder(terms) : terms, 1)
  if (relation === null || isTooSmall(relation) || isOfNoRate(relation) || isOfTerms(relation)) return null
  if (relation.kind === 'average' && (!isNear(relation) || isOfListed(relation) || isPerSeveral(relation))) return null
  if (relation.kind === 'conversion' && (isOfDegrees(relation) || isOfFeet(relation))) return null
  if (EXACT.has(relation.kind)) return takenExactly(relation)
  if (relation.kind === 'conversion') return asMeant(relation)
  return relation.kind === 'parts' ? partsBeside(relation, statement, sentence.text) : relation
}

/** "16 months in prison, suspended for two years, with 180 hours of work": lengths of time in several units are no parts. */
const isOfTerms = (relation: Relation): boolean =>
  relation.kind === 'parts' &&
  relation.terms.every(({ quantity }) => quantity.kind === 'duration') &&
  new Set(relation.terms.map(({ claim, quantity }) => (claim?.quantity ?? quantity).unit)).size > 2

/** "Three for every two": no average of one. */
const isPerSeveral = ({ terms }: Relation): boolean =>
  terms.some(
    ({ role, claim }) =>
      role === 'average' &&
      claim !== null &&
      /^ (?:for|in|to|out of) (?:every|each) (?:\d|two|three|four|five|six|eight|ten|hundred)/i.test(
        claim.text.slice(claim.mark.to),
      ),
  )

/** "18, 27, 31 and 24 newts, an average of 25": of all of them. */
const isOfListed = ({ terms }: Relation): boolean =>
  terms.some(({ role, claim }) => role === 'total' && claim !== null && endsList(claim))

/** A conversion in the gallons, tons or pints that make it come out, where a text leaves open whose they are. */
function asMeant(relation: Relation): Relation {
  const meant = relation.terms.flatMap((term) =>
    (term.claim?.reading.alternatives ?? []).map((quantity) => withTerm(relation, term, { ...term, quantity })),
  )
  return holds(relation) ? relation : (meant.find((other) => evaluate(other) !== null && holds(other)) ?? relation)
}

/** Fahrenheit degrees to one of Celsius. */
const DEGREES = 1.8
const DEGREES_REACH = 0.04

/** "6-foot-11 (2.11 metres)": the inches stand behind. */
const isOfFeet = ({ terms }: Relation): boolean =>
  terms.some(
    ({ claim, quantity }) =>
      quantity.unit === '[ft_i]' && claim !== null && /^-\d/.test(claim.text.slice(claim.mark.to)),
  )

/** "2.5 Celsius degrees (4.5 Fahrenheit degrees) cooler": by how much, not how warm. */
function isOfDegrees({ terms }: Relation): boolean {
  const [celsius, fahrenheit] = ['Cel', '[degF]'].map((unit) => terms.find(({ quantity }) => quantity.unit === unit))
  if (celsius === undefined || fahrenheit === undefined) return false
  const [x, y] = [celsius, fahrenheit].map(({ quantity }) => sizeOf(quantity)) as [number, number]
  return Math.abs(y / x / DEGREES - 1) <= DEGREES_REACH
}

/** What is done N times as fast takes an N-th of the time; whether something else is named behind it. */
const FASTER = /^\s*(?:as )?(?:fast|quick|swift)(?:er|ly)?( as\b)?/i

/** The relation of a change in one sentence, where the levels share a unit that only one of them writes. */
function changed(statement: Statement, sentence: Sentence): Relation | null {
  const [from, to] = ['from', 'to'].map((role) => claimOf(statement, sentence, role))
  if (from == null || to == null || isNoTime(from, to) || isNoTime(to, from)) return null
  const by = claimOf(statement, sentence, 'by')
  const start = termFor('from', from, to) ?? termOf('from', from)
  const end = isBareOf(to, from)
    ? { ...termOf('to', to), quantity: { ...from.quantity, stated: to.quantity.stated, value: to.quantity.value } }
    : termOf('to', to)
  const pace = by?.quantity.kind === 'multiple' ? FASTER.exec(sentence.text.slice(by.mark.to)) : null
  if (pace?.[1] !== undefined || (by?.quantity.kind === 'multiple' && isOfOthers(by))) return null
  const levels = pace !== null && end.quantity.kind === 'duration' ? [turned(end), turned(start)] : [start, end]
  const relation = relationWith(statement, by === null ? levels : [...levels, termOf('by', by)], 1)
  if (relation === null || isFarFetched(relation) || isPerLevel(relation) || isAmountOf(by, from, to)) return null
  if ([from, to].some(({ text, mark }) => STANDARD.test(text.slice(0, mark.from)))) return null
  if (by !== null && by.index > to.index && isOfItsObject(by)) return null
  return by !== null && holds(relation) ? (wrongWay(relation, to, by, from) ?? relation) : relation
}

/** "Still short of the 104,000 of 2019, but up a fifth on last year's 81,000": what something falls short of has not moved. */
const STANDARD =
  /\b(?:(?:short of|below|above|under|beyond|than|as against|compared (?:with|to)) (?:the|its|their|his|her)|out of(?: the| its| a total of)?) $/i

/** "27,300 or 7.1 per cent more than the 385,300 of ten years ago": both tell how far it went. */
function isAmountOf(by: Claim | null, from: Claim, to: Claim): boolean {
  if (by?.quantity.kind !== 'percent' || !OR.test(by.text.slice(to.mark.to, by.mark.from))) return false
  const { low, high } = by.quantity.value
  const percent = (sizeOf(to.quantity) / sizeOf(from.quantity)) * 100
  return low !== null && high !== null && percent >= toNumber(low) && percent <= toNumber(high)
}

const OR = /^(?:\s[a-zÀ-ɏ-]+){0,2}?,?\s(?:or\s|\()$/i

const THAN = /\bthan\b/i

/** "38.5p a litre, an eighth more than the 44.0p of last year": of the right size and the wrong way; null for other changes. */
function wrongWay(relation: Relation, to: Claim, by: Claim, from: Claim): Relation | null {
  const direction = by.quantity.change
  if (direction === null || to.index > by.index || !THAN.test(by.text.slice(by.mark.to, from.mark.from))) return null
  const terms = relation.terms.map((term) => ({ ...term, quantity: { ...term.quantity, per: null } }))
  return turnedChange({ ...relation, terms, direction })
}

/** "Three months, up 18 per cent from 214.4 million": no length of time. */
const isNoTime = ({ quantity: { kind, unit, rounded, step } }: Claim, { quantity }: Claim): boolean =>
  quantity.kind === 'duration' && kind === 'count' && unit === '1' && rounded && step.exponent > 0

/** "From 52 seconds to 13": a bare number behind a time. */
const isBareOf = ({ quantity }: Claim, { quantity: { kind } }: Claim): boolean =>
  quantity.kind === 'count' && quantity.unit === '1' && kind === 'duration'

const turned = (term: Term): Term => ({ ...term, role: term.role === 'from' ? 'to' : 'from' })

/** Counts so far apart, whatever the change between them is said to be. */
const FARTHEST = 50

/** "In seven council areas, a third more than the 28,640 we serve": the seven is no level of those. */
function isFarFetched(relation: Relation): boolean {
  if (holds(relation)) return false
  const [from, to] = ['from', 'to'].map((role) => relation.terms.find((term) => term.role === role)?.claim?.quantity)
  if (from?.kind !== 'count' || to?.kind !== 'count') return false
  const ratio = Math.abs(sizeOf(from) / sizeOf(to))
  return Math.max(ratio, 1 / ratio) > FARTHEST && (from.unit === '1' || to.unit === '1' || from.unit !== to.unit)
}

/** "£14.28 per £1,000 of value, up 5% from £13.60": what a level is counted per is none itself. */
const isPerLevel = ({ terms }: Relation): boolean =>
  terms.some(
    ({ role, claim }) =>
      role !== 'by' && claim !== null && /\b(?:per|every)\s+$/i.test(claim.text.slice(0, claim.mark.from)),
  )

function relationWith(statement: Statement, terms: readonly Term[], factor: number): Relation | null {
  const relation: Relation = {
    kind: statement.kind,
    terms,
    complete: statement.complete,
    direction: statement.direction,
    confidence: statement.strength * factor,
    cue: statement.cue,
    origin: factor === 1 ? 'sentence' : 'passage',
  }
  return evaluate(relation) === null ? null : relation
}

/** The claims before a sentence in the same document, nearest first. */
function before(sentences: readonly Sentence[], i: number): Claim[] {
  const claims: Claim[] = []
  for (let k = i - 1; k >= 0 && k >= i - REACH && sentences[k]!.document === sentences[i]!.document; k--) {
    claims.push(...[...sentences[k]!.claims].reverse())
  }
  return claims
}

/** An open statement holds when any candidate makes it hold; else the likeliest candidate is taken, if there is one. */
function filled(statement: Statement, sentence: Sentence, earlier: readonly Claim[]): Relation | null {
  const [role] = statement.open
  if (statement.open.length !== 1 || role === undefined) return null
  const terms = statement.roles.map(({ role: name, reading }) => termOf(name, sentence.claims[reading]!))
  const used = new Set(terms.map((term) => term.claim))
  const model = terms.find((term) => term.role === 'part' || term.role === 'whole')?.quantity
  if (model === undefined) return null
  const own = sentence.claims.filter((claim) => !used.has(claim)).reverse()
  const candidates = [...own, ...earlier].filter((claim) => dimensionKey(claim.quantity) === dimensionKey(model))
  const relations = candidates
    .filter((claim) => role !== 'whole' || exceeds(claim, terms))
    .map((claim) => relationWith(statement, [...terms, termOf(role, claim)], own.includes(claim) ? 0.95 : OPEN_FACTOR))
    .filter((relation) => relation !== null)
  return relations.find((relation) => evaluate(relation)!.holds) ?? relations[0] ?? null
}

/** A whole is no smaller than any of its parts. */
function exceeds(whole: Claim, terms: readonly Term[]): boolean {
  return terms.every((term) => {
    if (term.role !== 'part' && term.role !== 'rest') return true
    const part = toUnitOf(term.quantity, whole.quantity)
    return part !== null && compareDecimals(nominal(whole.quantity.stated), nominal(part.stated)) >= 0
  })
}
