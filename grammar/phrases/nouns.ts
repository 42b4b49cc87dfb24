import { lemmaOf } from '../../src/text/index.js'
import { mark } from '../marks.js'
import type { Noun } from '../reading.js'
import {
  Article,
  CAPITAL,
  Comma,
  Dash,
  Digits,
  Half,
  Initials,
  isHyphen,
  isPluralAt,
  OrdinalWord,
  PLURAL,
  Quote,
  Stop,
  Tens,
  type Token,
  type TokenType,
  tokenAt,
  Unit,
  Word,
} from '../tokens.js'
import { wordSet } from '../word-set.js'
import { comparatives } from './change-words.js'

/** Words that no noun phrase runs through: prepositions, conjunctions, pronouns, determiners, auxiliaries, adverbs. */
const stops = wordSet(
  'about above across after against along amid among amongst around as at before behind below beneath ' +
    'beside between beyond by despite down during except for from in inside into like near of off on onto ' +
    'opposite out outside over past per round since than through throughout till to toward towards under ' +
    'until up upon via with within without and or but nor so yet if because although though while whereas ' +
    'when where who whom whose which that what why how whether i you he she it we they me him her us them my ' +
    'your his its our their mine this these those a an the each every either neither any some all both ' +
    'another such no not is are was were be been being am has have had having do does did will would shall ' +
    "should can could may might must isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't " +
    "couldn't it's that's there's due others last next due there here then now also just only even still " +
    'already again ever never once later earlier ago today yesterday tomorrow tonight instead too very rather ' +
    'quite almost nearly apiece each altogether overall worldwide nationwide alone together away apart ' +
    'respectively compared versus vs including excluding say says said saying told tells tell go goes went ' +
    'gone come comes came make makes made take takes took taken give gives gave given get gets got see sees ' +
    'saw seen know knows knew become becomes became remain remains remained left leave leaves show shows ' +
    'showed found find finds need needs want wants live lives lived work works die dies died receive receives ' +
    'include includes cost costs amounts accounts represents stands means totals equals exceeds rose rises ' +
    'rise fell falls fall grew grows grow everything everyone everybody anything anyone anybody something someone ' +
    'somebody nothing nobody anywhere somewhere everywhere nowhere elsewhere abroad ashore',
)
/** Adjectives that stand for people when no noun follows: "45 dead and 112 injured". */
const peopleAdjectives = wordSet(
  'dead killed injured wounded missing hospitalised hospitalized displaced homeless arrested detained ' +
    'unemployed unaccounted evacuated survivors',
)
const STOP = mark([...stops, ...comparatives])

const LONGEST = 7

/**
 * What the figure before token `at` counts: its noun phrase, through adjectives, hyphens and quotes; null where none
 * follows. Behind a determiner a word that mostly is a verb is a noun ("a third of the cost").
 */
export function nounAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
  single: boolean,
  end = tokens.length,
  determined = false,
): Noun | null {
  const run = runOf(tokens, at, end, !single, determined)
  if (run.length === 0) return null
  let head = -1
  for (let i = 0; i < run.length; i++) {
    const { key, marks } = tokens[run[i]!]!
    if ((marks & PLURAL) !== 0) {
      if (head >= 0 && run[i]! !== run[head]! + 1) break
      head = i
    } else if (head >= 0 && (i + 1 === run.length || !isPluralAt(tokens, run[i + 1]!))) break
    else if (head >= 0 && (key.endsWith('ed') || key.endsWith('ing'))) break
  }
  if (head < 0) {
    const first = tokens[run[0]!]!
    if (peopleAdjectives.has(first.key)) return nounOf(text, tokens, run, 0, 'person')
    if (!single) return null
    // "6-inch (150 mm) iron main"
    head = endOfSubject(tokens, run)
    while (head > 0 && isVerbal(tokens[run[head]!]!.key)) head--
    if (head > 0 && tokens[run[head - 1]!]!.tokenType === Digits) return null
    if (isVerbal(tokens[run[head]!]!.key) || /'s$/.test(tokens[run[head]!]!.key)) return null
  }
  const last = tokens[run[head]!]!
  // "460 mild ones" are counted without a name; in "4 kg of NO2" the name goes on.
  if (last.key === 'ones' || last.key === 'one') return null
  if (run.length === 1 && predicates.has(last.key)) return null
  if (head === 0 && isVerbHere(tokens, run)) return null
  const behind = tokens[run[head]! + 1]
  // "NO2", "Scope 1 emissions"
  if (behind?.tokenType === Digits && (behind.from === last.to || (last.marks & CAPITAL) !== 0)) return null
  const noun = nounOf(text, tokens, run, head, null)
  return everyone.has(last.key) ? (withOthers(text, tokens, run[head]!, noun) ?? noun) : noun
}

/** What stands alone behind a number and names nothing: "one short", "147 of its own". */
const predicates = wordSet('short free clear ahead apart own behind adrift')

/** The last word of a run that may be the head of a noun in the singular: "the town lost power" is about the town. */
function endOfSubject(tokens: readonly Token[], run: readonly number[]): number {
  for (let i = 1; i + 1 < run.length; i++) {
    const [before, { key }] = [tokens[run[i - 1]!]!.key, tokens[run[i]!]!]
    const past = key.endsWith('ed') || participles.has(key)
    if (past && !isVerbal(before) && !before.endsWith("'s") && !isHyphen(tokens, run[i]! - 1)) return i - 1
  }
  return run.length - 1
}

const objects = wordSet('him them me us')
const particles = wordSet('off on out up down in back away over to from for and')
/** Verbs of seeming, which an adjective follows: "eight in a hundred sounds small". */
const seeming = wordSet('sounds looks feels seems appears proves')

/** Whether the one word behind a figure is what it does rather than what it counts: "0 switches it off". */
function isVerbHere(tokens: readonly Token[], [at, second]: readonly number[]): boolean {
  const { key } = tokens[at!]!
  if (!key.endsWith('s')) return false
  const [next, after] = [tokens[at! + 1], tokens[at! + 2]]
  if (next === undefined) return false
  if (objects.has(next.key)) return true
  if (next.key === 'it')
    return after === undefined || after.tokenType === Stop || after.tokenType === Comma || particles.has(after.key)
  if (!seeming.has(key)) return false
  return next.key === 'like' || next.tokenType === Article || (second !== undefined && isPlain(next))
}

const isPlain = ({ key, marks }: Token): boolean => (marks & PLURAL) === 0 && !isVerbal(key)

const everyone = wordSet('men women children boys girls')

/** "men, women and children", "boys and girls": people, whoever is named first; null where no others follow. */
function withOthers(text: string, tokens: readonly Token[], at: number, noun: Noun): Noun | null {
  let end = at
  for (let next = at + 1; next < Math.min(tokens.length, at + 6); next += 2) {
    if (tokens[next]!.key !== 'and' && tokens[next]!.image !== ',') break
    if (!everyone.has(tokens[next + 1]?.key ?? '')) break
    end = next + 1
  }
  if (end === at || tokens[end - 1]!.key !== 'and') return null
  const { to } = tokens[end]!
  return { ...noun, to, text: text.slice(noun.from, to), lemma: 'person' }
}

const participles = wordSet(
  'withdrawn sold made kept lost built spent paid sent bought brought caught drawn driven grown thrown worn ' +
    'written born borne broken chosen laid led lent met won shown stolen sunk struck taught torn wound held',
)

const isVerbal = (key: string): boolean =>
  key.endsWith('ed') || key.endsWith('ing') || key.endsWith('ly') || participles.has(key)

/** Forms of verbs that no noun has, where they follow one: "the first kiln helps". */
const finite = wordSet(
  'helps begins begin began spoke speaks survives survive happens happened occurs seems appears belongs depends consists ' +
    'contains keeps brings lets sits sat stood ran chose wrote threw broke drew flew drove told felt thought knew heard ' +
    'continues allows requires provides becomes gets puts sends rang sang sank drank shrank swam sprang blew ate forgot ' +
    'froze hid rode shook stole swore tore woke wore went fled swung clung slid',
)
/** Verbs that are nouns behind a number of several or an adjective: "31 lives", "40 hours of unpaid work". */
const nominal = wordSet('lives works shows')
/** Verbs that are nouns behind a determiner: "half the cost". */
const nominalised = wordSet('cost costs work works lives shows rise falls fall needs need finds find')

/** Whether a word that ends most noun phrases goes on with this one. */
function goesOn(
  tokens: readonly Token[],
  at: number,
  run: readonly number[],
  several: boolean,
  determined: boolean,
): boolean {
  const { key } = tokens[at]!
  if (run.length > 0 && isHyphen(tokens, at - 1)) return true
  if (isHyphen(tokens, at + 1) && tokens[at + 2]!.tokenType !== Digits) return true
  if (determined && nominalised.has(key)) return true
  if (run.length === 0 && (key === 'earlier' || key === 'later')) return isPluralAt(tokens, at + 1)
  if (run.length === 0) return several && nominal.has(key) && tokens[at + 1]?.tokenType !== Article
  return key === 'work' && unpaid.has(tokens[run.at(-1)!]!.key)
}

const unpaid = wordSet('unpaid paid voluntary hard new extra further more community remedial repair')

/** Token indexes of the words that may belong to one noun phrase from token `at` on. */
function runOf(
  tokens: readonly Token[],
  at: number,
  end: number,
  several: boolean,
  determined: boolean,
): readonly number[] {
  const run: number[] = []
  for (let i = at; i < end && run.length < LONGEST; i++) {
    const token = tokens[i]!
    if (token.tokenType === Quote) {
      const opens = token.from > (tokenAt(tokens, i - 1)?.to ?? 0) && token.to === tokens[i + 1]?.from
      if (opens && run.length > 0 && /^\p{Lu}/u.test(tokens[i + 1]!.image)) break
      if (token.image === '’' && run.length > 0 && token.from === tokens[i - 1]!.to) break
      continue
    }
    if (token.tokenType === Dash) {
      if (!isHyphen(tokens, i)) break
      continue
    }
    if (!isWordy(tokens, i) || ((token.marks & STOP) !== 0 && !goesOn(tokens, i, run, several, determined && i === at)))
      break
    if (run.length > 0 && (finite.has(token.key) || (token.key === 'set' && tokens[i + 1]?.key === 'aside'))) break
    if (token.tokenType === OrdinalWord && run.length > 0 && tokens[i + 1]?.tokenType !== Word) break
    run.push(i)
  }
  return run
}

/** Whether token `at` may stand in a noun phrase: words, and numbers and letters that a hyphen joins to one ("zero-value checks"). */
function isWordy(tokens: readonly Token[], at: number): boolean {
  const { tokenType, image } = tokens[at]!
  if (tokenType === Word || tokenType === Initials || tokenType === OrdinalWord) return true
  const isLetter = tokenType === Article && image === 'A' && !isHyphen(tokens, at - 1)
  return (isLetter || numbers.has(tokenType)) && isHyphen(tokens, at + 1) && tokens[at + 2]?.tokenType === Word
}

const numbers: ReadonlySet<TokenType> = new Set([Unit, Tens, Half, Digits])

function nounOf(
  text: string,
  tokens: readonly Token[],
  run: readonly number[],
  head: number,
  lemma: string | null,
): Noun {
  const from = tokens[run[0]!]!.from
  // Only where the run steps over a token can a quote stand in it.
  const quoted =
    run[head]! - run[0]! > head &&
    /^[^"“]*["“][^"”]*$/.test(text.slice(from, tokens[run[head]!]!.to)) &&
    /["”]/.test(text[tokens[run[head]!]!.to] ?? '')
  const to = tokens[run[head]!]!.to + (quoted ? 1 : 0)
  const modifiers: string[] = []
  for (let i = 0; i < head; i++) {
    const token = tokens[run[i]!]!
    const glued = i > 0 && tokens[run[i - 1]!]!.to + 1 === token.from && text[token.from - 1] === '-'
    const key = token.tokenType === Digits ? token.image : token.key
    if (glued) modifiers.push(`${modifiers.pop()}-${key}`)
    else modifiers.push(key)
  }
  const { key, from: headFrom } = tokens[run[head]!]!
  if (lemma === 'person') modifiers.push(key)
  const glued = headFrom > 0 && text[headFrom - 1] === '-' && head > 0
  const prefix = glued && (suffixes.has(key) || isPrefix(modifiers.at(-1) ?? '')) ? `${modifiers.pop()}-` : ''
  return { from, to, text: text.slice(from, to), lemma: lemma ?? prefix + lemmaOf(key), modifiers }
}

const isPrefix = (word: string): boolean => word.length === 1 || prefixes.has(word)
const prefixes = wordSet('re co pre post non ex anti sub super by vice')
/** What ends a noun made of a verb and a particle, or an age: "take-offs", "five-year-olds". */
const suffixes = wordSet('off offs in ins out outs up ups down downs on ons over overs back backs old olds')
