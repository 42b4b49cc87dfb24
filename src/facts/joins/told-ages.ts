import type { Claim, Sentence } from '../../claims/index.js'
import { sizeOf } from '../../quantity/index.js'
import type { Said } from './date-lengths.js'
import type { AgeRelation, Anchor } from './date-relation.js'
import { nameAfter, nameBefore, sameName } from './person-names.js'
import { anchorOf, type DateSet, momentOfDate, stretchOfRange } from './stretches.js'

const CONFIDENCE = 0.82
/** Words of a sentence that speaks of more people than one. */
const OTHERS =
  /\b(?:sons?|daughters?|child(?:ren)?|twins?|babies|baby|brothers?|sisters?|siblings?|wife|husband|wid(?:ow|ower)|partner|mother|father|mum|dad|parents?|grand\w+|niece|nephew|cousins?|aunt|uncle|whose|both|each|couple|pair|friends?|colleagues?|survived|younger|older|elder|average|between|years? (?:before|after|earlier|later)|would)\b/i
/** A sentence that goes on about the person of the one before. */
const GOES_ON = /^["“'‘]?(?:Born\b|At (?:the age of |age |only |just )?\d|[^.;:]{0,30}\b(?:she|he)\b)/i
const FULL_NAME = /\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+/gu

/** Between a moment and the age that someone had then, the moment first or the age. */
const THEN_AGED =
  /^,? ?(?:\(|[—–-] )?(?:(?:when|while|as) [a-zÀ-ɏ'’-]+ was |[a-zÀ-ɏ'’-]+ [^,.;:()]{2,50} (?=at the age|aged))?(?:(?:still|only|just|then|already) )?(?:at (?:the )?(?:age (?:of )?)?|aged |age )?(?:(?:only|just) )?$/i
const AGED_THEN =
  /^(?: years old| years of age)?(?:,? (?:when|as) (?:[a-zÀ-ɏ'’-]+ )[^,.;:()]{0,60}?)?,? (?:in|on) (?:the )?$/i
/** Before an age that someone has on the day of the text, and behind it. */
const NOW_AGED =
  /(?:\p{Lu}[\p{L}'’-]+(?:,| \()? ?(?:now |aged |age )?|\b(?:is|now|['’]s|turns?|will be|the) (?:now |aged |just |only |still |already )*)$/u
const PAST = /\b(?:was|were|then|when|died|dies|death|late|had|became|joined|until|at)\b/i
/** Counts that are ages by the words before and behind them: "who was born on 12 June 1973, is 43." */
const COUNT_IS_AGE = /(?:\b(?:is|turns|will be|was|at|at only|at just|aged)|,| is now| now) $/
const ENDS = /^(?:$|[,.;:)]| (?:on|this|when|in)\b)/

/** Someone's birth, with the sentence that tells of it. */
interface Birth {
  readonly on: Anchor
  readonly name: readonly string[]
  readonly sentence: Sentence
  /** The death, where "(1923–1998)" gives both. */
  readonly death: Anchor | null
}

/**
 * Ages that a passage gives beside the birth of the same person, held against the moment that it puts the age at, or against
 * the day of the document: "Born in 1973, she came to Oakham in 1991, when she was 18", "Anna Lorr (born 1973) is 53".
 */
export function toldAges(said: readonly Said[], set: DateSet): AgeRelation[] {
  const births = [...said.flatMap(birthOf), ...livesOf(set)]
  const found = new Map<Claim, AgeRelation>()
  for (const birth of births) {
    const { sentence } = birth
    if (births.some((other) => other !== birth && Math.abs(other.sentence.index - sentence.index) <= 1)) continue
    for (const step of [0, -1, 1]) {
      const near = set.sentences[sentence.index + step]
      if (near?.document !== sentence.document || near.block !== sentence.block || OTHERS.test(near.text)) continue
      const ages = near.claims.filter(isAge)
      for (const age of ages) {
        if (found.has(age) || !isOfSame(birth, age, near, ages.length)) continue
        const relation = relationOf(birth, age, near, set)
        if (relation !== null) found.set(age, relation)
      }
    }
  }
  return [...found.values(), ...said.flatMap((one) => thingAges(one, set)).filter(({ age }) => !found.has(age))]
}

/** Before the word for how a thing came to be: the thing, which was founded. */
const THING_BEFORE = /(?:^["“'‘]?|, |\b(?:was|were|which|that|is) )$/
/** Between the year that a thing came to be and its age, and behind an age that comes before. */
const THING_AGED =
  /^,? ?(?:and )?(?:which )?(?:(?:is|was|turns) )?(?:(?:now|is now|this year|the|its|only|already) )*$/i
const OLD_THING =
  /^ (?!man|woman|boy|girl|founder|owner|wid|chair|teacher|who)[\p{Ll}-]+(?: [\p{Ll}-]+)?(?:,? which)? was (?:first )?$/u

/**
 * Ages of things beside the year that they came to be in, by the words right between the two: "the club, founded in 1976, is 50
 * years old", "the 50-year-old club was founded in 1976".
 */
function thingAges({ statement, sentence }: Said, set: DateSet): AgeRelation[] {
  const filled = statement.roles.find(({ role }) => role === 'when')
  if (statement.kind !== 'origin' || filled === undefined || statement.event === null) return []
  const year = sentence.claims[filled.reading]!
  const day = momentOfDate(set.documents[sentence.document]!.date)
  if (year.quantity.moment!.year === null || year.quantity.moment!.relative || day === null) return []
  const [age, second] = sentence.claims.filter(({ quantity: { kind, unit } }) => kind === 'age' && unit === 'a')
  if (age === undefined || second !== undefined || !/old$/.test(age.reading.text)) return []
  const { text } = sentence
  const isTold =
    age.mark.from > year.mark.to
      ? THING_AGED.test(text.slice(year.mark.to, age.mark.from)) &&
        THING_BEFORE.test(text.slice(0, statement.event.from)) &&
        !/^ \p{Lu}/u.test(text.slice(age.mark.to))
      : OLD_THING.test(text.slice(age.mark.to, statement.event.from))
  if (!isTold) return []
  const on = { claim: null, moment: day }
  const counted = { excuses: [], slack: 1, confidence: CONFIDENCE } as const
  return [{ kind: 'age', age, years: sizeOf(age.quantity), born: anchorOf(year), on, ...counted }]
}

function birthOf({ statement, sentence }: Said): Birth[] {
  const filled = statement.roles.find(({ role }) => role === 'born')
  const claim = statement.kind === 'birth' && filled !== undefined ? sentence.claims[filled.reading]! : null
  const moment = claim?.quantity.moment
  if (claim === null || !moment || moment.year === null || moment.from === null || OTHERS.test(sentence.text)) return []
  const words = sentence.text.slice(statement.from, claim.mark.from)
  if (NOT_THEN.test(words)) return []
  return [{ on: anchorOf(claim), name: nameOf(sentence, statement.from, claim), sentence, death: null }]
}

/** "Born too late for 1973" and "born of the flood of 1973" tell of no birth then. */
const NOT_THEN = /\b(?:too|late|early|for|after|before|until|of|out)\b/i
/** "Anna Lorr, 43, was |born": an age stands between. */
const AGED = /, (?:aged |now )?\d{1,3},(?: who)?(?: was| is)? ?$/
const NO_NAMES: ReadonlySet<string> = new Set(['She', 'He', 'It', 'They', 'Born', 'I', 'Now', 'Who', 'We'])

/** The name of the one who was born, before the word or, where a sentence begins with it, behind the comma. */
function nameOf({ text }: Sentence, born: number, claim: Claim): readonly string[] {
  const lead = text.slice(0, born).replace(AGED, ' ')
  if (/^["“'‘]?$/.test(lead)) {
    const comma = text.indexOf(',', claim.mark.to)
    return comma < 0 ? [] : named(nameAfter(text, comma + 1))
  }
  return named(nameBefore(lead, lead.length))
}

const named = (words: readonly string[]): readonly string[] => words.filter((word) => !NO_NAMES.has(word))

const LIFE = /^(?:1[5-9]|20)\d\d ?[–-] ?(?:1[5-9]|20)\d\d$/

/** The births and deaths of "Anna Lorr (1923–1998)". */
function livesOf(set: DateSet): Birth[] {
  return set.sentences.flatMap((sentence) =>
    sentence.claims.flatMap((claim): Birth[] => {
      const { text, mark, reading, cell } = claim
      if (cell !== null || !LIFE.test(reading.text) || text[mark.from - 1] !== '(' || text[mark.to] !== ')') return []
      const name = nameBefore(text, mark.from - 1)
      const stretch = name.length < 2 || OTHERS.test(sentence.text) ? null : stretchOfRange(claim, set)
      return stretch === null ? [] : [{ on: stretch.start, name, sentence, death: stretch.end }]
    }),
  )
}

const MOST_YEARS = 115

function isAge({ quantity, cell, text, mark }: Claim): boolean {
  if (cell !== null || quantity.hedge !== 'exact' || quantity.stated.kind !== 'decimal') return false
  if (quantity.kind === 'age') return quantity.unit === 'a'
  const count = sizeOf(quantity)
  if (quantity.kind !== 'count' || quantity.unit !== '1' || !Number.isInteger(count) || count > MOST_YEARS) return false
  return count > 1 && COUNT_IS_AGE.test(text.slice(0, mark.from)) && ENDS.test(text.slice(mark.to))
}

/** Whether an age is that of the one who was born: it is told of their name, or of nobody else in a passage about them. */
function isOfSame({ name, sentence }: Birth, age: Claim, near: Sentence, ages: number): boolean {
  const own = named(nameBefore(age.text, age.mark.from))
  if (own.length > 0 && name.length > 0 && !sameName(own, name)) return false
  const names = new Set((near.text.match(FULL_NAME) ?? []).map((full) => full.split(' ').at(-1)))
  const isAlone = [...names].every((last) => name.length === 0 || last === name.at(-1)) || own.length > 0
  if (near === sentence) {
    if (ages > 1 || (own.length > 0 && name.length === 0)) return false
    return (
      own.length > 0 ||
      (isAlone && (name.length === 0 || !/-old$/.test(age.reading.text) || /^["“'‘]?Born\b/.test(near.text)))
    )
  }
  if (ages > 1) return false
  const [first, second] = near.index < sentence.index ? [near, sentence] : [sentence, near]
  if (own.length > 0 && name.length > 0) return true
  return GOES_ON.test(second.text) && (first.text.match(FULL_NAME) ?? []).length <= 1 && isAlone
}

function relationOf({ on, death }: Birth, age: Claim, near: Sentence, set: DateSet): AgeRelation | null {
  const { text, mark } = age
  const years = sizeOf(age.quantity)
  const born = on.moment
  const moments = near.claims.filter(
    ({ quantity: { kind, moment }, mark: own }) =>
      kind === 'date' && moment!.year !== null && moment!.from !== null && own.from !== on.claim!.mark.from,
  )
  const told = moments.filter((claim) =>
    claim.mark.to <= mark.from
      ? THEN_AGED.test(text.slice(claim.mark.to, mark.from))
      : age.quantity.kind === 'age' && AGED_THEN.test(text.slice(mark.to, claim.mark.from)),
  )
  const day = momentOfDate(set.documents[age.document]!.date)
  const own: Anchor[] = day === null ? [] : [{ claim: null, moment: day }]
  const isDead = death !== null && /\bdied\b[^,.;:]{0,60}$/i.test(text.slice(0, mark.from))
  const meant: Anchor | undefined = isDead ? death : told.length === 1 ? anchorOf(told[0]!) : undefined
  const isNow = told.length === 0 && isOfToday(age, moments)
  const at = meant ?? (isNow ? own[0] : undefined)
  if (at === undefined || at.moment.from === null || at.moment.from < born.to!) return null
  const excuses = [...moments.map(anchorOf), ...own].filter(({ moment }) => moment.from! >= born.to!)
  return { kind: 'age', age, years, born: on, on: at, excuses, slack: 0, confidence: CONFIDENCE }
}

/** Whether an age is the one that its person has as the text is written. */
function isOfToday({ text, mark }: Claim, moments: readonly Claim[]): boolean {
  const before = text.slice(Math.max(0, mark.from - 40), mark.from)
  if (moments.length > 0 || !NOW_AGED.test(before)) return false
  const clause = before.slice(before.search(/[^,.;:()]*[,(]?\s*(?:now |aged )?$/))
  return !PAST.test(clause)
}
