import type { Figure } from '../figure.js'
import { mark } from '../marks.js'
import { CAPITAL, Colon, Comma, Dash, Digits, PLURAL, Stop, type Token, tokenAt, Word } from '../tokens.js'
import { wordSet } from '../word-set.js'

/** Nouns that number one of their kind: the digits behind them are its name. */
const labels = wordSet(
  'local scopes ext extension no nos number nr page pages pp chapter section sections table tables figure ' +
    'figures fig figs exhibit appendix annex annexe article articles clause paragraph para rule item items ' +
    'note notes footnote line lines step phase stage level scope tier category class grade type group route ' +
    'highway interstate motorway road exit junction gate platform terminal room suite floor apartment apt ' +
    'unit flat building block lot plot channel episode season volume vol issue part act scene verse psalm ' +
    'form schedule regulation directive resolution bill amendment proposition measure district ward zone ' +
    'sector division formula apollo boeing airbus windows iphone galaxy android java python node version ' +
    'release build bug ticket flight train bus area case docket catalogue model mark series round game match ' +
    'set lane stop covid sars python2 fortune ftse nasdaq nikkei s&p cac dax opec g agenda vision horizon ' +
    'project camp pier reactor engine runway pump well tower hall studio bay berth gpt ps ios macos chapter ' +
    'question q task option scenario experiment study trial sample slide box panel plate map diagram equation ' +
    'lemma theorem algorithm listing volume sheet column row zone position psalm sonnet symphony opus op ' +
    'p year count round move ' +
    'concerto bulletin update briefing photo photograph image picture euro id code port error http iso rfc sae din en ip pin isbn doi cve sku',
)

export const labelled = wordSet(
  'no nos ext extension number nr page pages pp chapter section sections article clause paragraph para rule ' +
    'item items note notes footnote exhibit appendix annex fig figs',
)

/** Lower-case nouns that as often follow a plain count ("in game 3 people"): labels only when written with a capital or at a clear place. */
const streets = wordSet(
  'street st road rd avenue ave lane drive dr boulevard blvd square sq court ct place pl way close crescent ' +
    'terrace row highway parkway mews walk gardens hill quay wharf',
)

/** "Table 2", "No. 31", "Boeing 737", "Scope 1": a label or a name with a capital right before a bare whole number. */
export function isLabelled(tokens: readonly Token[], figure: Figure): boolean {
  const { first, next, numeral } = figure
  if (!/^\d+$/.test(numeral.literal ?? '')) return false
  if (isDialled(tokens, first) || isSecondOf(tokens, first)) return true
  const behind = tokens[next + 1]
  const isRoute = served.has(tokens[next]?.key ?? '') && (behind?.tokenType !== Word || running.has(behind.key))
  if (isRoute && tokenAt(tokens, first - 1)?.key === 'the') return true
  const at = labelBefore(tokens, first - 1)
  const word = tokenAt(tokens, at)
  if (word === undefined || (word.key === 'p' && at === first - 1)) return false
  const isLabel = (word.marks & LABEL) !== 0
  if (isLabel && pluralLabels.has(word.key) && /^[A-Z]/.test(word.image)) return true
  if (isLabel && (labels.has(word.key) || plainLabels.has(word.key))) {
    const capital = /^[A-Z]/.test(word.image)
    if (labelled.has(word.key)) return word.key !== 'no' || capital || at < first - 1
    return capital || (plainLabels.has(word.key) && (places.has(tokens[next]?.key ?? '') || !isCounted(tokens, next)))
  }
  if (isLabel && severalLabels.has(word.key)) return isJoint(tokens[next]) && tokens[next + 1]?.tokenType === Digits
  if (isJoint(word)) return isFurther(tokens, at)
  if (numeral.literal!.length > 4) return false
  if (word.tokenType !== Word || (word.marks & CAPITAL) === 0 || plainCapitals.has(word.key)) return false
  const earlier = tokenAt(tokens, at - 1)
  if (earlier === undefined || earlier.tokenType === Stop || earlier.tokenType === Colon) return false
  const counted = isCounted(tokens, next) || (isCapitals(tokens, figure) && isCounted(tokens, next, TITLED, true))
  return !counted && !isListed(tokens, figure)
}

/** Where the word that labels a number stands: at token `at`, or before the stop there that shortens it ("p. 4", "No. 3"). */
const labelBefore = (tokens: readonly Token[], at: number): number =>
  tokenAt(tokens, at)?.image === '.' &&
  tokenAt(tokens, at - 1)?.to === tokens[at]!.from &&
  shortened.has(tokens[at - 1]!.key)
    ? at - 1
    : at

/** "pp. 22-27", "counts 2 and 3", "weeks 0, 4, 12": a number behind others that share their label; `at` is its joint. */
function isFurther(tokens: readonly Token[], at: number): boolean {
  let back = at
  while (back > at - 16 && (isJoint(tokenAt(tokens, back)) || /^\d{1,3}$/.test(tokenAt(tokens, back)?.image ?? '')))
    back--
  if (tokens[back + 1]?.tokenType !== Digits) return false
  const label = tokenAt(tokens, labelBefore(tokens, back))
  const joint = tokens[at]!
  const glued = joint.tokenType === Dash && joint.to === tokens[at + 1]?.from && joint.from === tokens[at - 1]!.to
  return (
    label !== undefined &&
    ((glued && labelled.has(label.key)) ||
      pluralLabels.has(label.key) ||
      severalLabels.has(label.key) ||
      (/^[A-Z]/.test(label.image) && labels.has(label.key.replace(/s$/, '').replace(/ie$/, 'y'))))
  )
}

/** "No. 9,204": the number of an issue, with its thousands set apart. */
export const isNumbered = (tokens: readonly Token[], { first, numeral }: Figure): boolean =>
  tokenAt(tokens, first - 1)?.image === '.' &&
  /^\d{1,3}(?:,\d{3})+$/.test(numeral.literal ?? '') &&
  /^Nos?$/.test(tokenAt(tokens, first - 2)?.image ?? '') &&
  tokens[first - 2]!.to === tokens[first - 1]!.from

/** Labels that a stop may shorten. */
const shortened = wordSet('no nos nr fig figs sec vol art ch p pp para cl op ext tel app ref ex')

/** "A pair of grade 4s", "Year 7s", "grade 5s or 6s": several of one number, and no seconds. */
export function isPluralOfLabel(tokens: readonly Token[], { first, unit, numeral }: Figure): boolean {
  if (unit !== 's' || !/^\d{1,2}$/.test(numeral.literal ?? '') || !hasGluedS(tokens, first)) return false
  let at = first - 1
  while (tokenAt(tokens, at)?.key === 'or' || isJoint(tokenAt(tokens, at))) at--
  if (at < first - 1 && tokenAt(tokens, at)?.key === 's' && hasGluedS(tokens, at - 1)) at -= 2
  else if (at < first - 1) return false
  const label = tokenAt(tokens, at)
  return plainLabels.has(label?.key ?? '') || label?.image === 'Year'
}

const hasGluedS = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at)?.tokenType === Digits && tokens[at + 1]?.image === 's' && tokens[at + 1]!.from === tokens[at]!.to

/** How far in title case the noun may stand that a figure counts. */
const TITLED = 3
/** How many words on either side tell whether all are written with capitals, and how few tell nothing. */
const AROUND = 6
const FEWEST_AROUND = 3
/** Words up to this length are small in titles too. */
const SMALL = 3

/** "Quay Sheds 24 Jobs as Orders Fall": where all words have capitals, one before a figure of two digits makes no name of it. */
function isCapitals(tokens: readonly Token[], { first, next, numeral }: Figure): boolean {
  if (numeral.literal!.length < 2) return false
  let words = 0
  for (let at = Math.max(0, first - AROUND); at < Math.min(tokens.length, next + AROUND); at++) {
    const { tokenType, image, marks } = tokens[at]!
    if ((at >= first && at < next) || tokenType !== Word) continue
    if ((marks & CAPITAL) !== 0) words++
    else if (image.length > SMALL) return false
  }
  return words >= FEWEST_AROUND
}

/** What is numbered in words. */
const numbered = wordSet(
  'week day year month quarter phase stage step chapter part act scene round lap lesson unit grade level leg heat ' +
    'match game innings period episode season volume book wave cycle tier zone lane platform terminal gate',
)
const determiners = wordSet(
  'a an the this that each every per one last next past first second third final same any some',
)

/** A noun and one adjective before it. */
const ADJECTIVE = 2

/** "week six", "in phase two": a number in words behind what it numbers; not "in a week six died". */
export function isNumberedInWords(tokens: readonly Token[], { first, next }: Figure): boolean {
  const [label, before] = [tokenAt(tokens, first - 1), tokenAt(tokens, first - 2)]
  if (next !== first + 1 || label?.tokenType !== Word || !numbered.has(label.key)) return false
  if (determiners.has(before?.key ?? '')) return false
  return determiners.has(tokens[next]?.key ?? '') || !isCounted(tokens, next, ADJECTIVE)
}

/** "passcode 4471", "Tel: 4471", "Ph: 2360-5100", "text RIDE to 4471" */
function isDialled(tokens: readonly Token[], first: number): boolean {
  const grouped =
    tokenAt(tokens, first - 1)?.tokenType === Dash &&
    tokenAt(tokens, first - 2)?.tokenType === Digits &&
    tokens[first - 2]!.to === tokens[first - 1]!.from
  const start = grouped ? first - 2 : first
  const at = tokenAt(tokens, start - 1)?.tokenType === Colon ? start - 2 : start - 1
  if (dialled.has(tokenAt(tokens, at)?.key ?? '')) return true
  return tokenAt(tokens, start - 1)?.key === 'to' && texted.has(tokenAt(tokens, start - 3)?.key ?? '')
}

/** "Page 31 of 64", "Week 28 of 52": how many there are of what the label numbers. */
function isSecondOf(tokens: readonly Token[], first: number): boolean {
  const [label, number, of] = [tokenAt(tokens, first - 3), tokenAt(tokens, first - 2), tokenAt(tokens, first - 1)]
  return (
    of?.key === 'of' &&
    number?.tokenType === Digits &&
    (plainLabels.has(label?.key ?? '') || leaves.has(label?.key ?? ''))
  )
}

const leaves = wordSet('page photo photograph image picture slide part sheet video lot')

const isJoint = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tokenType === Comma || token.tokenType === Dash || token.tokenType.name === 'And' || token.key === 'to')

/** Labels that number several: "pp 22-27", "Tables 3 and 4". */
const pluralLabels = wordSet(
  'berths gates pages pp chapters sections tables figures figs articles clauses items notes lines steps ' +
    'phases rules nos numbers rooms routes volumes grades levels years episodes questions paragraphs',
)

/** Labels of several in small letters, where more than one number follows; before one, they are things counted in time. */
const severalLabels = wordSet('counts weeks days rounds moves')

/** Words that no noun phrase of a figure begins with: "grade 4 in both subjects". */
const places = wordSet('in at on of for by with from to')

/** Labels that stay labels in small letters. */
const plainLabels = wordSet(
  'week day issue phase step stage level tier category type grade scope room gate platform route highway ' +
    'chapter table figure episode season volume appendix exhibit version channel flight id code port line ' +
    'junction edition crane berth pump engine reactor turbine furnace kiln boiler ward cell silo carriage ' +
    'locomotive tram bus charity count round move page p frame condition',
)

const LABEL = mark([...labels, ...pluralLabels, ...severalLabels, ...plainLabels])

/** Words before a number to dial, to key in or to file under, and running times, with or without a colon. */
const dialled = wordSet('passcode passcodes pin helpline hotline tel telephone phone ph fax whatsapp ref reference dur')
const texted = wordSet('text txt sms')
const served = wordSet('bus tram')
const running = wordSet('runs ran goes went stops stopped leaves left takes took is was will has had from to at in on')

/** Whether a figure follows others in its sentence, as in "the Blues 47 seats, the Reds 36": a name there is no label. */
function isListed(tokens: readonly Token[], figure: Figure): boolean {
  if (figure.numeral.literal!.length < 2) return isBehindAnother(tokens, figure)
  for (let at = figure.first - 2; at >= Math.max(0, figure.first - 16); at--) {
    if (tokens[at]!.tokenType === Stop) return false
    if (tokens[at]!.tokenType === Digits) return true
  }
  return tokens[figure.next]?.key === 'to' && tokens[figure.next + 1]?.tokenType === Digits
}

/** Words in the name of a member of a list at most. */
const NAME_WORDS = 3

/** "Alliance 19, Reform Union 14, Greens 7": behind another name with its number; "Kestrel 1 and Kestrel 2" are names. */
function isBehindAnother(tokens: readonly Token[], { first }: Figure): boolean {
  let at = first - 1
  while (at > first - 1 - NAME_WORDS && tokenAt(tokens, at)?.tokenType === Word) at--
  const number = tokenAt(tokens, at - 1)
  return (
    isJoint(tokenAt(tokens, at)) &&
    tokens[at]!.tokenType !== Dash &&
    number?.tokenType === Digits &&
    tokenAt(tokens, at - 2)?.tokenType === Word &&
    tokens[at - 2]!.key !== tokens[first - 1]!.key
  )
}

/** Words that often stand with a capital right before a figure without naming it. */
const plainCapitals = wordSet(
  'about around some nearly almost over more than only just in on at of for with by from to and or but the ' +
    'a an roughly approximately up down january february march april may june july august september october ' +
    'november december fy q total rs rm',
)

/** Whether a plural noun stands right behind; `capitals` says whether it may have one. */
function isCounted(tokens: readonly Token[], next: number, reach = 4, capitals = false): boolean {
  for (let at = next; at < Math.min(tokens.length, next + reach); at++) {
    const token = tokens[at]!
    if (token.tokenType.name === 'Percent' || token.tokenType.name === 'CurrencySign') return at === next
    if ((token.tokenType !== Word && token.tokenType !== Dash) || determining.has(token.key)) return false
    if ((token.marks & PLURAL) !== 0 && (capitals || /^[a-z]/.test(token.image))) return true
    if (token.key === 'per' || token.key === 'percent' || token.key === 'million') return true
  }
  return false
}

/** Words that begin another noun phrase than that of a figure before them. */
const determining = wordSet('the this that these those his her its our your their')

export function isAddress(tokens: readonly Token[], next: number): boolean {
  const start = tokens[next]?.tokenType === Dash && tokens[next + 1]?.tokenType === Digits ? next + 2 : next
  for (let at = start; at < Math.min(tokens.length, start + 4); at++) {
    const token = tokens[at]!
    if (token.tokenType !== Word || (token.marks & CAPITAL) === 0) return false
    if (at > start && streets.has(token.key)) return true
  }
  return false
}
