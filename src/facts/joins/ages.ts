import type { DateStatement } from '../../../grammar/index.js'
import type { Claim, Sentence } from '../../claims/index.js'
import { sizeOf } from '../../quantity/index.js'
import type { Said } from './date-lengths.js'
import type { AgeRelation, Anchor } from './date-relation.js'
import { nameAfter, nameBefore, sameName } from './person-names.js'
import { type DateSet, documentAnchor } from './stretches.js'

/** A person or thing that came to be at a moment. */
interface Birth {
  readonly name: readonly string[]
  readonly claim: Claim
  /** Whether it is a person, so that "born" and not "built" was said. */
  readonly person: boolean
  readonly sentence: Sentence
}

const PERSON = 0.85
const THING = 0.75
/** Words that put an age at another time than the document's. */
const THEN =
  /\b(?:when|then|at the time|at the age|by the age|died|dies|death|(?:was|were|be) (?:aged )?\d|late|turn\w*)\b/i
/** How many sentences back the name of what was built may stand. */
const REACH = 12

/** What the births and foundations of a set say of the ages in it. */
export function ageRelations(said: readonly Said[], set: DateSet): AgeRelation[] {
  const births = said.flatMap(birthOf)
  const relations: AgeRelation[] = []
  if (births.length > 0) {
    const ages = set.sentences.flatMap((sentence) => sentence.claims.filter((claim) => claim.quantity.kind === 'age'))
    const shared = sharedSurnames([...births.map(({ name }) => name), ...ages.map(nameOfAge)])
    const known = births.filter(({ name, person }) => !person || name.length > 1 || !shared.has(name[0] ?? ''))
    for (const age of ages) relations.push(...agesOf(age, known, shared, set))
  }
  for (const { statement, sentence } of said) {
    if (statement.kind === 'turned') relations.push(...turnedRelations(statement, sentence, births, set))
    if (statement.kind === 'origin') relations.push(...agoRelations(statement, sentence, births, set))
  }
  return relations
}

const claimOf = (statement: DateStatement, sentence: Sentence, role: string): Claim | null => {
  const filled = statement.roles.find((one) => one.role === role)
  return filled === undefined ? null : sentence.claims[filled.reading]!
}

function birthOf({ statement, sentence }: Said): Birth[] {
  const claim = claimOf(statement, sentence, statement.kind === 'birth' ? 'born' : 'when')
  if (claim === null || (statement.kind !== 'birth' && statement.kind !== 'origin')) return []
  const { moment } = claim.quantity
  if (moment === null || moment.year === null || moment.from === null) return []
  const from = statement.kind === 'birth' ? statement.from : statement.event!.from
  const person = statement.kind === 'birth'
  const before = nameBefore(sentence.text, from)
  const name = before.length > 0 || person ? before : nameBehind(sentence.text, from, claim)
  return [{ name, claim, person, sentence }]
}

/** "Founded in 1903, Corliss Steel …": where a sentence begins with it, the name stands behind the comma. */
function nameBehind(text: string, from: number, { mark }: Claim): string[] {
  if (/\p{L}{3}[^.!?]*$/u.test(text.slice(0, from))) return []
  return text[mark.to] === ',' ? nameAfter(text, mark.to + 1) : []
}

const anchorOf = (claim: Claim): Anchor => ({ claim, moment: claim.quantity.moment! })

const yearsOf = (claim: Claim): number | null => {
  const { quantity } = claim
  if (quantity.hedge !== 'exact' || quantity.stated.kind !== 'decimal') return null
  if (quantity.kind !== 'count' && quantity.unit !== 'a') return null
  return sizeOf(quantity)
}

/** The name that an age is given for: right before it, or soon after it. */
function nameOfAge(age: Claim): string[] {
  const before = nameBefore(age.text, age.mark.from)
  return before.length > 0 ? before : nameAfter(age.text, age.mark.to)
}

/** Surnames that people of different first names bear: alone they name nobody. */
function sharedSurnames(names: readonly (readonly string[])[]): ReadonlySet<string> {
  const firstNames = new Map<string, Set<string>>()
  for (const name of names) {
    const last = name.at(-1)
    if (last === undefined || name.length < 2) continue
    firstNames.set(last, (firstNames.get(last) ?? new Set()).add(name[0]!))
  }
  return new Set([...firstNames].filter(([, first]) => first.size > 1).map(([last]) => last))
}

function agesOf(age: Claim, births: readonly Birth[], shared: ReadonlySet<string>, set: DateSet): AgeRelation[] {
  const on = documentAnchor(age.document, set)
  const years = yearsOf(age)
  const name = nameOfAge(age)
  if (on === null || years === null || name.length === 0 || (name.length === 1 && shared.has(name[0]!))) return []
  const around = age.text.slice(Math.max(0, age.mark.from - 30), age.mark.to + 30)
  if (THEN.test(around) || isOfEarlierDay(age, on, set)) return []
  const persons = births.filter((birth) => birth.person && sameName(birth.name, name))
  if (persons.length > 0) return ageRelation(age, years, persons, on, 0, PERSON)
  if (!/\bnow\b|-year-old/.test(around)) return []
  const things = births.filter((birth) => !birth.person && tellsOf(birth, name, set))
  return things.length === 0 ? [] : ageRelation(age, years, things, on, 1, THING)
}

/** "On Kerrin, on 3 June 1962 … She was 29.": what was is told of the day that the sentence or the one before it names. */
function isOfEarlierDay({ document, sentence, text, mark }: Claim, on: Anchor, { sentences }: DateSet): boolean {
  if (!/\b(?:was|were)\s+(?:(?:only|just|then)\s+)?$/i.test(text.slice(0, mark.from))) return false
  return [sentence, sentence - 1].some((i) =>
    sentences[i]?.document === document
      ? sentences[i]!.claims.some(({ quantity: { moment } }) => moment?.year != null && moment.year !== on.moment.year)
      : false,
  )
}

/** Births of one name that disagree with each other tell nothing of an age. */
function ageRelation(
  age: Claim,
  years: number,
  births: readonly Birth[],
  on: Anchor,
  slack: 0 | 1,
  confidence: number,
): AgeRelation[] {
  const [first] = births
  if (first === undefined || new Set(births.map(({ claim }) => claim.quantity.moment!.year)).size > 1) return []
  const finest = births.find(({ claim }) => claim.quantity.moment!.precision === 'day') ?? first
  return [{ kind: 'age', age, years, born: anchorOf(finest.claim), on, excuses: [], slack, confidence }]
}

/** Whether what was built bears a name: in its own words, or as the thing that the sentences before are about. */
function tellsOf(birth: Birth, name: readonly string[], set: DateSet): boolean {
  if (birth.name.length > 0) return sameName(birth.name, name)
  const full = name.join(' ')
  for (let i = birth.sentence.index; i >= 0 && i >= birth.sentence.index - REACH; i--) {
    const one = set.sentences[i]!
    if (one.document !== birth.sentence.document) break
    if (one.text.includes(full)) return true
  }
  return false
}

/** "Born on 14 August 2007, she turned 18 on the very day". */
function turnedRelations(
  statement: DateStatement,
  sentence: Sentence,
  births: readonly Birth[],
  set: DateSet,
): AgeRelation[] {
  const age = claimOf(statement, sentence, 'age')
  const years = age === null ? null : yearsOf(age)
  if (age === null || years === null) return []
  const name = nameBefore(sentence.text, statement.from)
  const own = births.find((birth) => birth.person && birth.sentence === sentence && birth.name.length === 0)
  const birth = own ?? births.find((one) => one.person && name.length > 0 && sameName(one.name, name))
  const day = documentAnchor(age.document, set)
  if (birth === undefined || day === null) return []
  const born = birth.claim.quantity.moment!
  const stated = sentence.claims.find(
    (claim) => claim !== birth.claim && claim.mark.from >= age.mark.to && claim.quantity.moment?.year != null,
  )
  const on = stated === undefined ? day : anchorOf(stated)
  const birthday = born.month === on.moment.month && born.day !== null && Math.abs(born.day - (on.moment.day ?? 0)) <= 2
  const ahead = born.year! + years > day.moment.year!
  if (!birthday && !(ahead && /\bturned\b/.test(sentence.text))) return []
  return [{ kind: 'age', age, years, born: anchorOf(birth.claim), on, excuses: [], slack: 0, confidence: PERSON }]
}

/** "founded 31 years ago" beside the year in which the same firm is elsewhere said to have been founded. */
function agoRelations(
  statement: DateStatement,
  sentence: Sentence,
  births: readonly Birth[],
  set: DateSet,
): AgeRelation[] {
  const ago = claimOf(statement, sentence, 'when')
  const on = documentAnchor(sentence.document, set)
  const count = /^\d+(?= years ago$)/.exec(ago?.reading.text ?? '')
  if (ago === null || on === null || count === null) return []
  const others = births.filter(
    (birth) =>
      !birth.person &&
      birth.claim !== ago &&
      birth.claim.subject.entities.some((name) => ago.subject.entities.includes(name)),
  )
  return ageRelation(ago, Number(count[0]), others, on, 1, THING)
}
