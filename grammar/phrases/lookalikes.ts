import type { Span } from '../../src/text/index.js'
import type { Figure } from '../figure.js'
import {
  Close,
  Colon,
  Comma,
  Dash,
  Digits,
  Hundred,
  Open,
  Slash,
  Stop,
  Tens,
  type Token,
  Unit,
  Word,
} from '../tokens.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Nouns that number one of their kind: the digits behind them are its name. */
const labels = set(
  'local scopes ext extension no nos number nr page pages pp chapter section sections table tables figure figures fig figs exhibit appendix annex annexe article articles clause paragraph para rule item items note notes footnote line lines step phase stage level scope tier category class grade type group route highway interstate motorway road exit junction gate platform terminal room suite floor apartment apt unit flat building block lot plot channel episode season volume vol issue part act scene verse psalm form schedule regulation directive resolution bill amendment proposition measure district ward zone sector division formula apollo boeing airbus windows iphone galaxy android java python node version release build bug ticket flight train bus area case docket catalogue model mark series round game match set lane stop covid sars python2 fortune ftse nasdaq nikkei s&p cac dax opec g agenda vision horizon project camp pier reactor engine runway pump well tower hall studio bay berth gpt ps ios macos chapter question q task option scenario experiment study trial sample slide box panel plate map diagram equation lemma theorem algorithm listing volume sheet column row zone position psalm sonnet symphony opus op concerto euro id code port error http iso rfc sae din en ip pin isbn doi cve sku',
)
const labelled = set(
  'no nos ext extension number nr page pages pp chapter section sections article clause paragraph para rule item items note notes footnote exhibit appendix annex fig figs',
)
/** Lower-case nouns that as often follow a plain count ("in game 3 people"): labels only when written with a capital or at a clear place. */
const streets = set(
  'street st road rd avenue ave lane drive dr boulevard blvd square sq court ct place pl way close crescent terrace row highway parkway mews walk gardens hill quay wharf',
)
const famous = new Set(['24/7', '9/11', '7/7', '50/50', '20/20', '4x4', '24/7/365'])

/** URLs, addresses of mail and the like: nothing in them is read. */
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"')\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|gov|edu|html?|pdf|json|ya?ml|csv|tsx?|jsx?|py|md)\b\S*/g
/** International and grouped telephone numbers: at least seven digits in two groups or more, joined by hyphens, dots, spaces. */
const PHONE =
  /(?<![\d.,$£€-])(?:\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{1,4}(?:[ ./-]\d{2,5}){1,5}|\(\d{2,5}\)[ .-]?\d{3,4}[ .-]?\d{3,5}|1?\d{3}[-. ]\d{3}[-.]\d{4}|1-\d{3}-\d{3}-\d{4}|0\d{2,4}[ -]\d{3,4}[ -]?\d{3,5}|\d{4}-\d{4,8}-\d{4})(?![\d%])/g

/** A stretch of text in which no figure is read, and why. */
export interface Blocked extends Span {
  readonly reason: string
}

/** Links and telephone numbers of a block, in order; found once per block, and only where a sign of them stands in it. */
export function blockedIn(text: string): readonly Blocked[] {
  const blocked: Blocked[] = []
  if (/[@/]|www\.|\.(?:com|org|net|io|gov|edu|html?|pdf|json|ya?ml|csv|tsx?|jsx?|py|md)\b/.test(text)) {
    for (const match of text.matchAll(LINK))
      blocked.push({ from: match.index, to: match.index + match[0].length, reason: 'link' })
  }
  if (/\d[-. )/]\d/.test(text) || text.includes('+')) {
    for (const match of text.matchAll(PHONE)) {
      if (!blocked.some((other) => other.from < match.index + match[0].length && match.index < other.to)) {
        blocked.push({ from: match.index, to: match.index + match[0].length, reason: 'phone number' })
      }
    }
  }
  return blocked.sort((a, b) => a.from - b.from)
}

/** Why the numeral of `figure` is no figure at all (a version, a label, a score …); null where it is one. */
export function lookAlike(text: string, tokens: readonly Token[], figure: Figure): string | null {
  const { numeral, first, next } = figure
  const from = tokens[first]!.from
  const last = tokens[next - 1]!
  if (numeral.literal === null) return figure.explicit ? null : wordLookAlike(tokens, figure)
  if (numeral.form === 'unreadable') return numeral.literal.includes(',') ? 'not understood' : 'version'
  const before = tokens[first - 1]
  const after = tokens[next]
  if (numeral.literal.length > 24) return 'identifier'
  if (/^0\d+$/.test(numeral.literal)) return 'identifier'
  if (figure.kind === 'money') return null
  if (before !== undefined && before.to === from) {
    const reason = gluedBefore(text, tokens, first)
    if (reason !== null) return reason
  }
  if (figure.explicit) return null
  if (after !== undefined && after.from === last.to) {
    const reason = gluedBehind(tokens, next, numeral.literal)
    if (reason !== null) return reason
  }
  if (isListNumber(text, tokens, figure)) return 'list number'
  if (before?.tokenType === Open && after?.tokenType === Close && before.image === '[') return 'reference'
  if (before?.image === '#' || before?.image === '§' || before?.image === '№') return 'label'
  if (isFootnote(tokens, figure)) return 'footnote mark'
  if (numeral.rounded && numeral.scale.exponent === 0 && isVersion(tokens[first - 1])) return 'version'
  if (!numeral.grouped && !numeral.rounded) {
    if (isLabelled(tokens, figure)) return 'label'
    if (isAddress(tokens, next)) return 'address'
  }
  return null
}

const versioned = set(
  'version versions release python java node android ios macos windows section table figure fig rule clause chapter item build',
)
const isVersion = (word: Token | undefined): boolean =>
  word !== undefined && versioned.has(word.key) && (/^[A-Z]/.test(word.image) || word.key.startsWith('version'))

/** What touches the first digit: letters, underscores and hyphens make a name of it ("F-16", "v2", "COVID-19"). */
function gluedBefore(text: string, tokens: readonly Token[], first: number): string | null {
  const before = tokens[first - 1]!
  const from = tokens[first]!.from
  if (before.tokenType === Word) return 'identifier'
  if (/[\w@&]/.test(text[from - 1] ?? '')) return 'identifier'
  if (before.tokenType === Stop && /[\d\w]/.test(text[before.from - 1] ?? '')) return 'version'
  if (before.tokenType === Colon && isRatio(tokens, first - 2)) return null
  if (before.tokenType === Colon)
    return tokens[first - 2]?.to === before.from && tokens[first - 2]?.tokenType === Digits ? 'time or ratio' : null
  if (before.tokenType === Slash && tokens[first - 2]?.to === before.from) return 'not understood'
  if (before.tokenType === Dash && before.image !== '—' && before.image !== '--') {
    const word = tokens[first - 2]
    const code = tokens[first - 3]
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
  }
  return null
}

/** Words that a hyphen or dash may join to a figure that is one: "mid-1,200s", "sub-5%", "pre-2020". */
const links = set('sub mid pre post non to')

const ratioCues = set('ratio ratios odds leverage gearing')

/** Whether digits, colon and digits from token `at` on are a ratio: "3:1", "a ratio of 5:4"; others are clock times or scores. */
export function isRatio(tokens: readonly Token[], at: number): boolean {
  const [left, colon, right] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (left?.tokenType !== Digits || right?.tokenType !== Digits || colon?.image !== ':') return false
  if (left.to !== colon.from || colon.to !== right.from) return false
  if (right.image === '1' && left.image !== '1') return true
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (ratioCues.has(tokens[i]!.key)) return true
  return ratioCues.has(tokens[at + 3]?.key ?? '')
}

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
  if (after.tokenType === Word) return 'identifier'
  if (after.image === '.' && second?.from === after.to && /^[a-z]$/.test(second.image)) return 'version'
  if (after.tokenType === Dash && second !== undefined && second.from === after.to && second.tokenType === Word) {
    const third = tokens[next + 2]
    if (/^[A-Z]/.test(second.image) && second.image.length <= 2 && literal.length < 4) return 'identifier'
    if (third?.tokenType === Digits && third.from === second.to) return 'identifier'
  }
  return null
}

function wordLookAlike(tokens: readonly Token[], figure: Figure): string | null {
  const { numeral, first, next } = figure
  const token = tokens[first]!
  const before = tokens[first - 1]
  const after = tokens[next]
  if (token.key === 'one' && next === first + 1) {
    if (pronounBefore.has(before?.key ?? '')) return 'pronoun'
    if (articles.has(tokens[first - 2]?.key ?? '') && before?.tokenType === Word) return 'pronoun'
    if (after === undefined || (after.tokenType !== Word && after.tokenType !== Dash && !isQuantifier(after)))
      return 'pronoun'
    if (pronounBehind.has(after.key) && !isOneIn(tokens, next)) return 'pronoun'
    if (after.tokenType === Dash && (after.from > token.to || oneCompounds.has(tokens[next + 1]?.key ?? '')))
      return 'name'
  }
  if (numeral.form === 'vague' && before?.key === 'in' && after?.key !== 'of') return 'unit'
  if (numeral.form === 'ordinal') return ordinalLookAlike(tokens, figure)
  if (numeral.form === 'fraction') return fractionLookAlike(tokens, figure)
  if (labelled.has(before?.key ?? '') && next === first + 1) return 'label'
  if (
    before !== undefined &&
    before.tokenType === Dash &&
    before.to === token.from &&
    tokens[first - 2]?.to === before.from
  )
    return 'name'
  return null
}

/** "one in five", "one of every ten" */
const isOneIn = (tokens: readonly Token[], next: number): boolean => {
  const at = next + (['of', 'every', 'each'].includes(tokens[next + 1]?.key ?? '') ? 2 : 1)
  const type = tokens[at]?.tokenType
  return (
    (tokens[next]?.key === 'in' || tokens[next]?.key === 'out') &&
    (type === Digits || type === Unit || type === Tens || type === Hundred)
  )
}

const isQuantifier = (token: Token): boolean =>
  token.tokenType.name === 'Percent' || token.tokenType.name === 'CurrencySign'
const articles = set('the a an this that')
const pronounBefore = set(
  'no the this that which every each any another some only other first last next new old big good better same right wrong little',
)
const pronounBehind = set(
  "of is was are were be been has had have who that which whose to in on at by for with from and or but as if when where while last more next less such each every can could will would may might must should says said day time another way hand side thing does did do isn't wasn't it he she they we you i the a an his her its their my our your not also than",
)
const oneCompounds = set('time off way sided to on size man woman stop third half')

const partitives = set('of the a an as again its their his her price')
const fractionHedges = set(
  'than about nearly almost roughly around over under least by to up approximately some just only cut halve',
)

/** "third" behind "a" is an ordinal unless a part of something is meant; "half" has many other uses. */
function fractionLookAlike(tokens: readonly Token[], figure: Figure): string | null {
  const { first, next, numeral } = figure
  const before = tokens[first - 1]?.key ?? ''
  const after = tokens[next]
  const key = tokens[next - 1]!.key
  if (famous.has(`${tokens[first]!.image}/${tokens[next - 1]!.image}`)) return 'name'
  if (next === first + 1 && key === 'half') {
    if (after?.tokenType === Dash && after.from === tokens[first]!.to) return 'name'
    if (set('first second other final better opening latter last each early late').has(before)) return 'period'
    if (after !== undefined && (partitives.has(after.key) || after.key.endsWith('s') || fractionHedges.has(before)))
      return null
    return fractionHedges.has(before) ? null : 'not understood'
  }
  if (tokens[first]!.key === 'a' && (numeral.denominator.mantissa !== 4n || key !== 'quarter')) {
    if (
      after?.key === 'of' ||
      fractionHedges.has(before) ||
      after === undefined ||
      ['more', 'less', 'fewer', 'higher', 'lower', 'larger', 'smaller', 'cheaper'].includes(after.key)
    )
      return null
    if (key === 'half') return null
    return 'ordinal'
  }
  if (key === 'quarter' || key === 'quarters') {
    if (
      after?.key === 'of' ||
      after === undefined ||
      fractionHedges.has(before) ||
      key === 'quarters' ||
      after.tokenType !== Word
    )
      return null
    return ['more', 'less', 'fewer', 'higher', 'lower'].includes(after.key) ? null : 'period'
  }
  return null
}

function ordinalLookAlike(tokens: readonly Token[], figure: Figure): string | null {
  const { first, next } = figure
  const before = tokens[first - 1]
  const after = tokens[next]
  const token = tokens[first]!
  if (next === first + 1) {
    if (before?.key === 'at' && token.key === 'first') return 'adverb'
    if (
      token.key === 'second' &&
      (before?.key === 'per' ||
        before?.key === 'every' ||
        before?.tokenType === Digits ||
        (before?.key === 'a' && !isAdjectival(after)))
    )
      return 'unit'
    if (after?.tokenType === Comma) return 'adverb'
    const capital = /^[A-Z]/.test(token.image)
    if (capital && after !== undefined && /^[A-Z]/.test(after.image)) return 'name'
    if (after?.key === 'quarter' || after?.key === 'half' || after?.key === 'century') return 'period'
    if (
      after?.tokenType === Dash &&
      ['hand', 'class', 'party', 'person', 'rate', 'guess'].includes(tokens[next + 1]?.key ?? '')
    )
      return 'name'
    if (after?.key === 'hand' || after?.key === 'aid' || after?.key === 'lady') return 'name'
  }
  return null
}

/** Whether an ordinal stands before a word it can modify: "a second boat", not "a second later" or "a second." */
const isAdjectival = (after: Token | undefined): boolean =>
  after?.tokenType === Word &&
  !pronounBehind.has(after.key) &&
  !['ago', 'later', 'after', 'before', 'per', 'apart', 'earlier', 'faster', 'slower'].includes(after.key)

function isListNumber(text: string, tokens: readonly Token[], figure: Figure): boolean {
  const from = tokens[figure.first]!.from
  const after = tokens[figure.next]
  if (!/^\d{1,3}(?:\.\d{1,2})?$/.test(figure.numeral.literal ?? '') || after === undefined) return false
  if (after.from !== tokens[figure.next - 1]!.to) return false
  if (
    text.slice(Math.max(0, from - 12), from).replace(/[*_#"\s]/g, '') !== '' &&
    !/[\n]\s*\(?$/.test(text.slice(Math.max(0, from - 8), from))
  )
    return text.slice(Math.max(0, from - 8), from).trim() === '(' && from < 3 && after.tokenType === Close
  return (after.image === '.' || after.image === ')') && tokens[figure.next + 1] !== undefined
}

/** "(1)" or "[2]" touching a word, and superscript-like marks: small whole numbers alone in brackets. */
function isFootnote(tokens: readonly Token[], figure: Figure): boolean {
  const before = tokens[figure.first - 1]
  const after = tokens[figure.next]
  if (before?.tokenType !== Open || after?.tokenType !== Close) return false
  if (!/^\d{1,2}$/.test(figure.numeral.literal ?? '')) return false
  const word = tokens[figure.first - 2]
  const behind = tokens[figure.next + 1]
  if (word?.tokenType === Stop && behind?.tokenType === Word && /^\p{Lu}/u.test(behind.image)) return true
  return word !== undefined && word.to === before.from
}

/** "Table 2", "No. 31", "Boeing 737", "Scope 1": a label or a name with a capital right before a bare whole number. */
function isLabelled(tokens: readonly Token[], figure: Figure): boolean {
  const { first, next, numeral } = figure
  if (!/^\d+$/.test(numeral.literal ?? '')) return false
  let at = first - 1
  if (tokens[at]?.image === '.' && tokens[at - 1]?.to === tokens[at]!.from) at--
  const word = tokens[at]
  if (word === undefined) return false
  if (at < first - 1 && !labels.has(word.key)) return false
  if (labels.has(word.key) || plainLabels.has(word.key)) {
    const capital = /^[A-Z]/.test(word.image)
    if (labelled.has(word.key)) return word.key !== 'no' || capital || at < first - 1
    return capital || (plainLabels.has(word.key) && !isCounted(tokens, next))
  }
  if (isJoint(word)) {
    let back = at
    while (back > at - 12 && (isJoint(tokens[back]) || /^\d{1,3}$/.test(tokens[back]?.image ?? ''))) back--
    const label = tokens[back]
    return (
      label !== undefined &&
      (pluralLabels.has(label.key) ||
        (/^[A-Z]/.test(label.image) && labels.has(label.key.replace(/s$/, '').replace(/ie$/, 'y'))))
    )
  }
  if (numeral.literal!.length > 4) return false
  if (word.tokenType !== Word || !/^\p{Lu}/u.test(word.image) || plainCapitals.has(word.key)) return false
  const earlier = tokens[at - 1]
  if (earlier === undefined || earlier.tokenType === Stop || earlier.tokenType === Colon) return false
  return !isCounted(tokens, next) && !isListed(tokens, figure)
}

const isJoint = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tokenType === Comma || token.tokenType === Dash || token.tokenType.name === 'And' || token.key === 'to')

/** Labels that number several: "pp 22-27", "Tables 3 and 4". */
const pluralLabels = set(
  'berths gates pages pp chapters sections tables figures figs articles clauses items notes lines steps phases rules nos numbers rooms routes volumes grades levels years episodes questions paragraphs',
)

/** Labels that stay labels in small letters. */
const plainLabels = set(
  'week day issue phase step stage level tier category type grade scope room gate platform route highway chapter table figure episode season volume appendix exhibit version channel flight id code port line junction',
)

/** Whether a figure follows others in its sentence, as in "the Blues 47 seats, the Reds 36": a name there is no label. */
function isListed(tokens: readonly Token[], figure: Figure): boolean {
  if (figure.numeral.literal!.length < 2) return false
  for (let at = figure.first - 2; at >= Math.max(0, figure.first - 16); at--) {
    if (tokens[at]!.tokenType === Stop) return false
    if (tokens[at]!.tokenType === Digits) return true
  }
  return tokens[figure.next]?.key === 'to' && tokens[figure.next + 1]?.tokenType === Digits
}

/** Words that often stand with a capital right before a figure without naming it. */
const plainCapitals = set(
  'about around some nearly almost over more than only just in on at of for with by from to and or but the a an roughly approximately up down january february march april may june july august september october november december fy q total rs rm',
)

function isCounted(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at < Math.min(tokens.length, next + 4); at++) {
    const token = tokens[at]!
    if (token.tokenType.name === 'Percent' || token.tokenType.name === 'CurrencySign') return at === next
    if (token.tokenType !== Word && token.tokenType !== Dash) return false
    if (token.tokenType === Word && /[a-z]s$/.test(token.key) && token.key.length > 3 && /^[a-z]/.test(token.image))
      return true
    if (
      ['people', 'men', 'women', 'children', 'per', 'percent', 'million', 'staff', 'troops', 'police'].includes(
        token.key,
      )
    )
      return true
  }
  return false
}

function isAddress(tokens: readonly Token[], next: number): boolean {
  const start = tokens[next]?.tokenType === Dash && tokens[next + 1]?.tokenType === Digits ? next + 2 : next
  for (let at = start; at < Math.min(tokens.length, start + 4); at++) {
    const token = tokens[at]!
    if (token.tokenType !== Word || !/^\p{Lu}/u.test(token.image)) return false
    if (at > start && streets.has(token.key)) return true
  }
  return false
}
