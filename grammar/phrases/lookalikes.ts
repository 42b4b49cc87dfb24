import type { Figure } from '../figure.js'
import { mark } from '../marks.js'
import {
  Article,
  CAPITAL,
  Close,
  Colon,
  Dash,
  Digits,
  isPluralAt,
  Open,
  Quote,
  Slash,
  Stop,
  type Token,
  tokenAt,
  Word,
} from '../tokens.js'
import { wordSet } from '../word-set.js'
import { isTimeOfDay, isTimetabled } from './clocks.js'
import { isRatio } from './fractions.js'
import { isAddress, isLabelled, isNumbered, isPluralOfLabel } from './labels.js'
import { months } from './months.js'
import { famous } from './part-lookalikes.js'
import { isRelease, isVersion } from './releases.js'
import { wordLookAlike } from './word-lookalikes.js'

/**
 * Why the numeral of `figure` is no figure at all (a version, a label, a score …); null where it is one. `versions` holds
 * the releases that the texts name.
 */
export function lookAlike(
  text: string,
  tokens: readonly Token[],
  figure: Figure,
  versions: ReadonlySet<string>,
): string | null {
  const { numeral, first, next } = figure
  const from = tokens[first]!.from
  const last = tokens[next - 1]!
  if (isTimeOfDay(tokens, figure)) return 'clock time'
  if (isEmergency(tokens, figure)) return 'label'
  if (numeral.literal === null) return figure.explicit ? null : wordLookAlike(tokens, figure)
  if (numeral.form === 'unreadable') return numeral.literal.includes(',') ? 'not understood' : 'version'
  const before = tokenAt(tokens, first - 1)
  const after = tokens[next]
  if (numeral.literal.length > 24) return 'identifier'
  if (numeral.literal.startsWith('0')) {
    if (/^0\d+$/.test(numeral.literal)) return 'identifier'
    if (/^0\d\.\d\d$/.test(numeral.literal)) return 'clock time'
  }
  if (figure.kind === 'money') return null
  if (isPluralOfLabel(tokens, figure)) return 'label'
  if (before?.image === '>' && tokenAt(tokens, first - 2)?.image === '<' && tokens[first - 2]!.to === before.from)
    return 'not understood'
  if (before !== undefined && before.to === from) {
    const reason = gluedBefore(text, tokens, first)
    if (reason !== null) return reason
  }
  if (isOffset(tokens, first)) return 'clock time'
  if (figure.explicit) return null
  if (isRoughDay(tokens, figure)) return 'not understood'
  if (after !== undefined && after.from === last.to) {
    const reason = gluedBehind(tokens, next, numeral.literal)
    if (reason !== null) return reason
  }
  if (isSection(text, tokens, figure)) return 'list number'
  if (isListNumber(text, tokens, figure) || isEnumerated(text, tokens, figure)) return 'list number'
  if (before?.image === ';' && after?.image === ':') return 'reference'
  if (before?.key.startsWith('x') && /^x{2,}$/.test(before.key)) return 'identifier'
  if (isDigitGroups(tokens, figure)) return 'identifier'
  if (before?.tokenType === Open && after?.tokenType === Close && before.image === '[') return 'reference'
  if (before?.image === '#' || before?.image === '§' || before?.image === '№') return 'label'
  if (isFootnote(tokens, figure)) return 'footnote mark'
  if (numeral.rounded && numeral.scale.exponent === 0 && isVersion(tokenAt(tokens, first - 1))) return 'version'
  if (numeral.rounded && isTimetabled(tokens, figure)) return 'clock time'
  if (isRelease(tokens, figure, versions)) return 'version'
  if (numeral.grouped && isNumbered(tokens, figure)) return 'label'
  if (!numeral.grouped && !numeral.rounded) {
    if (isLabelled(tokens, figure)) return 'label'
    if (isAddress(tokens, next)) return 'address'
  }
  return null
}

/** "UTC+2", "GMT -5": how far a clock is from that of Greenwich. */
function isOffset(tokens: readonly Token[], first: number): boolean {
  const zone = tokenAt(tokens, first - 2)?.key
  return (zone === 'utc' || zone === 'gmt') && /^[+±−–-]$/.test(tokens[first - 1]!.image)
}

/** "until at least 20 April": a day that may be a later one, and no number of anything. */
function isRoughDay(tokens: readonly Token[], { first, next, numeral }: Figure): boolean {
  if (!/^\d{1,2}$/.test(numeral.literal ?? '') || !months.has(tokens[next]?.key ?? '')) return false
  const hedge = tokenAt(tokens, first - 1)?.key
  const lead = tokenAt(tokens, first - (hedge === 'least' ? 3 : 2))?.key ?? ''
  return (hedge === 'least' || hedge === 'about') && untils.has(lead)
}

const untils = wordSet('until till since')

/** "66 50 07", "01 88 40 40": groups of digits, one of them with a zero in front, are a number to dial, where nothing is counted. */
function isDigitGroups(tokens: readonly Token[], { first, next }: Figure): boolean {
  for (let at = next; at < next + 4 && tokenAt(tokens, at)?.tokenType === Digits; at++)
    if (/^0\d+$/.test(tokens[at]!.image)) return true
  if (tokenAt(tokens, first - 1)?.tokenType !== Digits || isPluralAt(tokens, next)) return false
  for (let at = first - 1; at > first - 6 && tokenAt(tokens, at)?.tokenType === Digits; at--)
    if (/^0\d+$/.test(tokens[at]!.image)) return true
  return false
}

/** What touches the first digit: letters, underscores and hyphens make a name of it ("F-16", "v2", "COVID-19"). */
function gluedBefore(text: string, tokens: readonly Token[], first: number): string | null {
  const before = tokens[first - 1]!
  const from = tokens[first]!.from
  if (before.tokenType === Word) return 'identifier'
  if (/[\w@&]/.test(text[from - 1] ?? '')) return 'identifier'
  if (before.tokenType === Stop && /[\d\w]/.test(text.charAt(before.from - 1))) return 'version'
  if (before.tokenType === Colon && isRatio(tokens, first - 2)) return null
  if (before.tokenType === Colon)
    return tokenAt(tokens, first - 2)?.to === before.from && tokenAt(tokens, first - 2)?.tokenType === Digits
      ? 'time or ratio'
      : null
  if (
    before.tokenType === Quote &&
    tokenAt(tokens, first - 2)?.tokenType === Digits &&
    tokens[first - 2]!.to === before.from
  )
    return 'running time'
  if (before.tokenType === Slash && tokenAt(tokens, first - 2)?.to === before.from) return 'not understood'
  if (before.tokenType === Dash && before.image !== '—' && before.image !== '--') {
    const word = tokenAt(tokens, first - 2)
    const code = tokenAt(tokens, first - 3)
    if (word?.tokenType === Digits && word.to === before.from && /^0\d+$/.test(word.image)) return 'identifier'
    if (
      word?.tokenType === Digits &&
      word.to === before.from &&
      code?.tokenType === Word &&
      code.to === word.from &&
      !/^[A-Z]{3}$/.test(code.image)
    )
      return 'identifier'
    if (word !== undefined && word.to === before.from && word.tokenType === Word && !links.has(word.key))
      return 'identifier'
    if (word?.tokenType === Digits && word.to === before.from && isScoreOf(code, word, tokens[first]!)) return 'score'
  }
  return null
}

/** "Beat Holt 24-18": two small numbers behind a name, the second no larger, where the name takes the first for its own. */
const isScoreOf = (name: Token | undefined, { image: first }: Token, { image: second }: Token): boolean =>
  name?.tokenType === Word &&
  (name.marks & CAPITAL) !== 0 &&
  Math.max(first.length, second.length) <= SCORE_DIGITS &&
  Number(second) <= Number(first)
const SCORE_DIGITS = 3

/** Words that a hyphen or dash may join to a figure that is one: "mid-1,200s", "sub-5%", "pre-2020". */
const links = wordSet('sub mid pre post non to')

function gluedBehind(tokens: readonly Token[], next: number, literal: string): string | null {
  const [after, second] = [tokens[next]!, tokens[next + 1]]
  if (after.tokenType === Slash && second?.tokenType === Digits && second.from === after.to) {
    return famous.has(`${literal}/${second.image}`) ? 'name' : 'not understood'
  }
  if (after.tokenType === Slash && second?.tokenType === Slash) return 'link'
  if (after.image === '_' || after.image === '=' || after.image === '&') return 'identifier'
  if (after.tokenType === Colon && second?.tokenType === Digits && second.from === after.to) {
    return isRatio(tokens, next - 1) ? null : 'time or ratio'
  }
  if (after.tokenType === Word || after.tokenType === Article) return 'identifier'
  if (second?.tokenType === Digits && second.from === after.to) {
    if (after.tokenType === Dash && /^0\d+$/.test(second.image)) return 'identifier'
    if (after.tokenType === Quote) return 'running time'
  }
  if (after.image === '.' && second?.from === after.to && /^[a-z]$/.test(second.image)) return 'version'
  if (after.tokenType === Dash && second !== undefined && second.from === after.to && second.tokenType === Word) {
    const third = tokens[next + 2]
    if (/^[A-Z]/.test(second.image) && second.image.length <= 2 && literal.length < 4) return 'identifier'
    if (third?.tokenType === Digits && third.from === second.to) return 'identifier'
  }
  return null
}

function isListNumber(text: string, tokens: readonly Token[], figure: Figure): boolean {
  const from = tokens[figure.first]!.from
  const after = tokens[figure.next]
  if (after === undefined || after.from !== tokens[figure.next - 1]!.to) return false
  if (after.tokenType !== Close && after.image !== '.') return false
  if (!/^\d{1,3}(?:\.\d{1,2})?$/.test(figure.numeral.literal ?? '')) return false
  if (
    text.slice(Math.max(0, from - 12), from).replace(/[*_#"\s]/g, '') !== '' &&
    !/[\n]\s*\(?$/.test(text.slice(Math.max(0, from - 8), from))
  )
    return text.slice(Math.max(0, from - 8), from).trim() === '(' && from < 3 && after.tokenType === Close
  return (after.image === '.' || after.image === ')') && tokens[figure.next + 1] !== undefined
}

/** "7.1 Position. The list stood at …", "2.3.1 Scope": a number of a section that opens the block, a capital behind it. */
function isSection(text: string, tokens: readonly Token[], { first, next, numeral }: Figure): boolean {
  const after = tokens[next]
  if (tokens[first]!.from >= 6 || numeral.scale.exponent !== 0 || after === undefined) return false
  if (!/^\d{1,2}\.\d{1,2}$/.test(numeral.literal ?? '')) return false
  if (after.from === tokens[next - 1]!.to || !/^\p{Lu}\p{Ll}/u.test(after.image)) return false
  return /^[*_#"\s]*$/.test(text.slice(0, tokens[first]!.from))
}

/** How far apart the numbers of a list inside a sentence may stand, in characters. */
const LIST_REACH = 400

/** "(1) price, (2) weight and (3) colour": numbers in brackets, one after another. */
function isEnumerated(text: string, tokens: readonly Token[], figure: Figure): boolean {
  if (tokenAt(tokens, figure.first - 1)?.image !== '(' || tokens[figure.next]?.image !== ')') return false
  const { literal } = figure.numeral
  if (!/^[1-9]\d?$/.test(literal ?? '') || tokens[figure.next + 1]?.tokenType === Dash) return false
  const from = tokens[figure.first]!.from
  const around = text.slice(Math.max(0, from - LIST_REACH), from + LIST_REACH)
  if (literal!.length > 1 && !around.includes('(1)')) return false
  return around.includes(literal === '1' ? '(2)' : `(${Number(literal) - 1})`)
}

/** "the first 911 call", "999 operators" */
const isEmergency = (tokens: readonly Token[], { numeral, first, next }: Figure): boolean =>
  numeral.literal?.length === 3 &&
  emergency.has(numeral.literal) &&
  (((tokens[next]?.marks ?? 0) & DIALLING) !== 0 || dialling.has(tokenAt(tokens, first - 1)?.key ?? ''))

/** "Attempts to reach 112" */
const dialling = wordSet(
  'reach reached reaching dial dialled dialed dialling ring rang ringing phone phoned call called calling',
)
const emergency = wordSet('911 999 112 000 101 111 118')
const DIALLING = mark(
  wordSet('call calls caller callers dispatcher dispatchers operator operators recording recordings handler handlers'),
)

/** "(1)" or "[2]" touching a word, and superscript-like marks: small whole numbers alone in brackets. */
function isFootnote(tokens: readonly Token[], figure: Figure): boolean {
  const before = tokenAt(tokens, figure.first - 1)
  const after = tokens[figure.next]
  if (before?.tokenType !== Open || after?.tokenType !== Close) return false
  if (!/^\d{1,2}$/.test(figure.numeral.literal ?? '')) return false
  const word = tokenAt(tokens, figure.first - 2)
  const behind = tokens[figure.next + 1]
  if (word?.tokenType === Stop && behind?.tokenType === Word && /^\p{Lu}/u.test(behind.image)) return true
  return word !== undefined && word.to === before.from
}
