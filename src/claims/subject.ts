import type { Reading } from '../../grammar/index.js'
import { isLetter, type Span } from '../text/index.js'
import type { Subject } from './claim.js'
import { type Clause, FAR, nearness } from './clause.js'
import { type Name, namesNear } from './names.js'
import { commonWords } from './stopwords.js'
import type { Vocabulary } from './vocabulary.js'

/** How near a word must be to mark its aspect, and to contrast. */
const QUALIFIER_NEARNESS = 0.3
const CONTRAST_NEARNESS = 0.4
/** Words before a figure that make it the earlier of two. */
const EARLIER =
  /(?:^|\s|\()(?:from|against|versus|vs\.?|than|compared (?:with|to)|was|were|it was|up from|down from|where)\s*(?:about|around|some|roughly|nearly|the|an?|just|only|over|under|more than|less than)?\s*$/i

/** "A first count had spoken of 17 dead": a figure that later ones have taken the place of. */
const FIRST_COUNT =
  /\b(?:first|early|earlier|initial|preliminary|provisional) (?:count|figure|report|estimate|toll|tally|number|reading)s?\b[^.;]{0,60}$/i
/** No more characters before a figure tell that: the longest of these words and what may stand behind them. */
const FIRST_COUNT_REACH = 90

/** Words before a figure that make it what was meant to be: "was to cost $2.4 billion", "set out to reach 2,400". */
const MEANT =
  /\b(?:(?:was|were|had been|been) (?:(?:due|meant|supposed|intended|designed|scheduled|originally) )*to|set out to|sought to|hoped to|intended to)(?: (?!have\b)[a-zÀ-ɏ]+){1,2}(?: (?:about|around|some|nearly|almost|more than|less than|over|under))?\s*$/i
const MEANT_TO_BE: readonly string[] = ['previous', 'target']

/** Whether the words before a figure at `at` make it the earlier of two; no digit, comma or sign stands before it then. */
function isEarlier(text: string, at: number): boolean {
  let end = at - 1
  while (end > 0 && text.charCodeAt(end) === 32) end--
  const last = text.charCodeAt(end)
  return (
    (isLetter(last) || last === 46 || last > 127 || last < 32) && EARLIER.test(text.slice(Math.max(0, at - 40), at))
  )
}

/** Whether they make it what was meant to be; they hold "to" then. */
function isMeant(text: string, at: number): boolean {
  const lead = text.slice(Math.max(0, at - 60), at)
  return TO.test(lead) && MEANT.test(lead)
}

const TO = /to /i

/** "Civic Union + Labour: 42 seats": names that are added up. */
const ADDED = /\p{Lu}[\p{L}'’.-]*\s+\+\s+\p{Lu}[^\d;.]*$/u
const SUM: readonly string[] = ['sum']

/** Words behind a figure that make it a part of a known whole. */
const PARTITIVE =
  /^(?:\s+\p{L}+){0,2}?\s+(?:of (?:the|these|those|them|its|their|his|her|our|whom|which)|more than|fewer than|less than)\b/u

const classesOf = (words: readonly string[], vocabulary: Vocabulary): string[] =>
  words.filter((word) => /^\p{L}{3}/u.test(word)).map((word) => vocabulary.classOf(word))

/**
 * What a figure in running text is about. `background` are classes of the headings above with their weights, `ranks` the
 * ordinals of its sentence as contrasts: the first crossing is not the second; `next` is where the next figure ends.
 */
export function subjectOf(
  clause: Clause,
  names: readonly Name[],
  reading: Reading,
  mark: Span,
  background: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
  ranks: readonly string[],
  next = Number.POSITIVE_INFINITY,
): Subject {
  const near = nearness(clause, mark)
  const contrasts: string[] = []
  const qualifiers: string[] = []
  addNew(contrasts, ranks)
  for (let i = 0; i < clause.words.length; i++) {
    const word = clause.words[i]!
    const nearby = near[i]!
    // What stands behind the next figure is said of that one: "sold 310 boats, more than the 280 it had forecast".
    if (nearby >= QUALIFIER_NEARNESS && word.from < next) addNew(qualifiers, word.qualifiers)
    if (nearby >= CONTRAST_NEARNESS) addNew(contrasts, word.contrasts)
  }
  if (
    isEarlier(clause.text, mark.from) ||
    FIRST_COUNT.test(clause.text.slice(Math.max(0, mark.from - FIRST_COUNT_REACH), mark.from))
  )
    addNew(qualifiers, PREVIOUS)
  if (isMeant(clause.text, mark.from)) addNew(qualifiers, MEANT_TO_BE)
  // Hardly a sentence has the sign that is looked for.
  if (clause.text.lastIndexOf('+', mark.from) >= 0 && ADDED.test(clause.text.slice(0, mark.from)))
    addNew(qualifiers, SUM)
  const noun = reading.noun
  if (noun !== null) {
    for (const modifier of noun.modifiers) addNew(contrasts, vocabulary.contrastsOf(modifier))
    addNew(contrasts, vocabulary.contrastsOf(noun.text))
  }
  const head =
    noun !== null
      ? vocabulary.classOf(noun.lemma)
      : (labelHead(clause, mark) ?? (reading.quantity.kind === 'count' ? ledHead(clause, mark) : null))
  const part = PARTITIVE.test(clause.text.slice(mark.to))
  const entities = namesNear(names, near)
  return new FigureSubject(
    reading,
    mark,
    clause,
    head,
    part,
    entities,
    decided(contrasts),
    qualifiers.length === 0 ? NONE : qualifiers.sort(),
    background,
    vocabulary,
  )
}

/** The subject of a figure in running text; the words around the figure are weighed when they are first asked for. */
class FigureSubject implements Subject {
  readonly head: string | null
  readonly headClass: string | null
  readonly headTells: boolean
  readonly modifiers: readonly string[]
  readonly modifierClasses: readonly string[]
  readonly part: boolean
  readonly entities: readonly string[]
  readonly contrasts: readonly string[]
  readonly qualifiers: readonly string[]
  readonly #mark: Span
  readonly #clause: Clause
  readonly #background: ReadonlyMap<string, number>
  readonly #vocabulary: Vocabulary
  #words: ReadonlyMap<string, number> | null = null

  constructor(
    { noun }: Reading,
    mark: Span,
    clause: Clause,
    headClass: string | null,
    part: boolean,
    entities: readonly string[],
    contrasts: readonly string[],
    qualifiers: readonly string[],
    background: ReadonlyMap<string, number>,
    vocabulary: Vocabulary,
  ) {
    this.head = noun === null ? null : noun.lemma
    this.headClass = headClass
    this.headTells = noun === null || !commonWords.has(noun.lemma)
    this.modifiers = noun === null ? NONE : noun.modifiers
    this.modifierClasses = noun === null ? NONE : classesOf(noun.modifiers, vocabulary)
    this.part = part
    this.entities = entities
    this.contrasts = contrasts
    this.qualifiers = qualifiers
    this.#mark = mark
    this.#clause = clause
    this.#background = background
    this.#vocabulary = vocabulary
  }

  get words(): ReadonlyMap<string, number> {
    return (this.#words ??= this.#weigh())
  }

  #weigh(): ReadonlyMap<string, number> {
    const words = new Map(this.#background)
    const near = nearness(this.#clause, this.#mark)
    this.#clause.words.forEach((word, i) => {
      if (word.weight > 0) raise(words, word.class, word.weight * Math.max(FAR, near[i]!))
    })
    if (this.head !== null) {
      raise(words, this.#vocabulary.classOf(this.head), 1)
      for (const modifier of this.modifiers) raise(words, this.#vocabulary.classOf(modifier), 1)
    }
    words.delete('')
    return words
  }
}

/** No words. */
export const NONE: readonly string[] = []
const PREVIOUS: readonly string[] = ['previous']

/** Adds what is not there yet. */
export function addNew(list: string[], more: readonly string[]): void {
  for (const item of more) if (!list.includes(item)) list.push(item)
}

/** Longer runs before a colon are sentences, not labels. */
const LONGEST_LABEL = 5

/** The word class of the noun that a label names: "Vessels at anchor: 14" counts vessels; null where there is no label. */
function labelHead(clause: Clause, mark: Span): string | null {
  if (!/:\s*$/.test(clause.text.slice(Math.max(0, mark.from - 8), mark.from))) return null
  const label = /(?:^|[.;·|]\s*)([^.;:·|]+):\s*$/.exec(clause.text.slice(0, mark.from))?.[1]
  if (label === undefined) return null
  const from = mark.from - label.length - 3
  const words = clause.words.filter((word) => word.to <= mark.from && word.from >= from)
  if (words.length === 0 || words.length > LONGEST_LABEL) return null
  const stop = words.findIndex((word) => word.class === '')
  const head = words.slice(0, stop < 0 ? words.length : stop).at(-1)
  return head === undefined || head.class === '' ? null : head.class
}

const LED = /^\W*(?:(?:and|but) )?(?:of|among|out of) (?:the |these |those |its |their |our |all )?(?:[\d,.]+ )?/i
const LONGEST_NOUN = 3

/** The word class of the noun that opens a count: in "Of the cancellations in May, 126 were …, and 51 …" both count those. */
function ledHead({ text, words }: Clause, mark: Span): string | null {
  const lead = LED.exec(text)
  if (lead === null) return null
  const [from, comma] = [lead[0].length, text.indexOf(', ', lead[0].length)]
  if (comma < 0 || comma > mark.from || /[;:]/.test(text.slice(comma, mark.from))) return null
  const named = words.filter((word) => word.from >= from && word.to <= comma)
  const stop = named.findIndex((word) => word.class === '')
  const noun = named.slice(0, stop < 0 ? named.length : stop)
  const head = noun.at(-1)
  return head === undefined || noun.length > LONGEST_NOUN || !/s$/.test(head.folded) || head.capitalised
    ? null
    : head.class
}

/** The memberships of groups of which only one member is named: "boys and girls" contrasts with neither. */
export function decided(contrasts: readonly string[]): readonly string[] {
  if (contrasts.length < 2) return contrasts.length === 0 ? NONE : contrasts
  const groupOf = (name: string): string => name.slice(0, name.indexOf(':'))
  return contrasts
    .filter((name) => contrasts.every((other) => other === name || groupOf(other) !== groupOf(name)))
    .sort()
}

/** Gives a word class a weight where it has no greater. */
export function raise(words: Map<string, number>, name: string, weight: number): void {
  if (name !== '' && (words.get(name) ?? 0) < weight) words.set(name, weight)
}
