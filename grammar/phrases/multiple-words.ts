import type { Direction } from '../../src/quantity/index.js'
import { mark } from '../marks.js'
import { Article, Comma, CurrencySign, Digits, PLURAL, Stop, type Token, tokenAt, Unit, Word } from '../tokens.js'
import { wordSet } from '../word-set.js'

/** A word that is a multiple by itself. */
export interface MultipleWord {
  readonly times: string
  readonly change: Direction | null
}

/**
 * "twice", "doubled", "tenfold", "to halve", "losses quadruple", "double the 60 grams": what the word at `at` multiplies
 * by; null for all other words ("a double room", "doubled down", "the women's doubles").
 */
export function multipleWord(tokens: readonly Token[], at: number): MultipleWord | null {
  const { key, marks } = tokens[at]!
  if ((marks & MULTIPLE) === 0) return null
  const follower = tokens[at + 1]
  if (often.has(key) && (!isCompared(follower) || isFrequency(tokens, at))) return null
  const verb = verbs.get(key)
  if (verb !== undefined) {
    if (isInfinitive(tokens, at) || isPresent(tokens, at)) return verb
    const level = { times: verb.times, change: null }
    return key !== 'halve' && (multiplied.has(follower?.key ?? '') || isCosted(tokens, at)) ? level : null
  }
  const word = words.get(key)
  return word === undefined || isIdiom(tokens, at) || isNoun(tokens, at) ? null : word
}

/** "twice a week", "thrice a day" */
const isFrequency = (tokens: readonly Token[], at: number): boolean =>
  /^an?$/.test(tokens[at + 1]?.key ?? '') && times.has(tokens[at + 2]?.key ?? '')

const times = wordSet('second minute hour day night week fortnight month quarter season year decade')

/** Words that as often say how many times something happened: "it failed twice in a day". */
const often = wordSet('twice thrice')

const isCompared = (token: Token | undefined): boolean =>
  token !== undefined &&
  (multiplied.has(token.key) ||
    token.tokenType === Digits ||
    token.tokenType === CurrencySign ||
    compared.has(token.key))

const compared = wordSet('as over more any average normal usual a an one two three four five six seven eight nine ten')

const multiplied = wordSet('the its their his her our your my that what those these this last')

const before = wordSet(
  'to will would could may might can cannot should must shall not nearly almost roughly about more and or soon ' +
    "easily even also only then just quickly i'll we'll they'll it'll he'll she'll",
)
const modals = wordSet(
  "to will would could may might can cannot should must shall i'll we'll they'll it'll he'll she'll",
)
/** What "double" stands before where it is no verb, also behind "to": "rose to double figures". */
const twofold = wordSet(
  'figures digits figure digit rooms room bass bed beds doors shifts shift standards standard jump jumps agents agent ' +
    'yellows faults fault glazing act life bill bills time espresso espressos bypass murder',
)

/** "to double by 2040", "will nearly halve the fee", "could quadruple": the verb behind what asks for one. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  let back = at - 1
  while (back > at - 4 && before.has(tokenAt(tokens, back)?.key ?? '') && !modals.has(tokens[back]!.key)) back--
  return modals.has(tokenAt(tokens, back)?.key ?? '') && !twofold.has(tokens[at + 1]?.key ?? '')
}

const behindVerb = wordSet('in as by over within since after from to again while during and when but every each')

/** "Losses quadruple as guests stay away": what many things do. */
function isPresent(tokens: readonly Token[], at: number): boolean {
  const subject = tokenAt(tokens, at - 1)
  if (subject?.tokenType !== Word || (subject.marks & PLURAL) === 0 || (costing.has(subject.key) && at > 1))
    return false
  const follower = tokens[at + 1]
  return follower === undefined || follower.key === '' || behindVerb.has(follower.key)
}

const costing = wordSet('costs cost pays pay charges charge earns earn weighs weigh paid charged earned weighed takes')

/** "each now costs double." */
const isCosted = (tokens: readonly Token[], at: number): boolean =>
  costing.has(tokenAt(tokens, at - 1)?.key ?? '') && (tokens[at + 1] === undefined || tokens[at + 1]!.key === '')

const idioms = wordSet('down back up')

/** "doubled down", "doubled over in pain", "doubles as a bar": nothing is multiplied. */
function isIdiom(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at + 1]?.key ?? '', tokens[at + 2]]
  if (!/^(?:doubl|tripl)/.test(tokens[at]!.key)) return false
  if (idioms.has(next)) return true
  if (next === 'over')
    return second?.key === 'in' || second?.key === 'with' || second === undefined || second.key === ''
  return (
    next === 'as' &&
    second?.tokenType === Article &&
    !/^(?:result|share|percentage|proportion)$/.test(tokens[at + 3]?.key ?? '')
  )
}

const events = wordSet(
  'title titles champion champions final finals partner partners match matches team teams pair pairs draw specialist ' +
    'specialists crown crowns tournament event events court tennis semi quarter',
)
const players = wordSet("men's women's mixed ladies' boys' girls' wheelchair the both two in into hit equal and no")

const priced = wordSet('cost costs start starts from were are at')

/** "the women's doubles", "doubles final", "hit two doubles", "two halves", "doubles €88": a noun, and nobody doubles. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const { key } = tokens[at]!
  if (!/s$/.test(key)) return false
  const [lead, next] = [tokenAt(tokens, at - 1), tokens[at + 1]]
  if (lead === undefined || lead.tokenType === Comma || lead.tokenType === Stop || lead.tokenType === Digits)
    return true
  if (lead.tokenType === Unit || players.has(lead.key) || events.has(next?.key ?? '')) return true
  if (priced.has(next?.key ?? '')) return true
  return next?.tokenType === CurrencySign || next?.tokenType === Digits || next?.key === 'of'
}

const verbs: ReadonlyMap<string, MultipleWord> = new Map([
  ['double', { times: '2', change: 'up' }],
  ['triple', { times: '3', change: 'up' }],
  ['treble', { times: '3', change: 'up' }],
  ['quadruple', { times: '4', change: 'up' }],
  ['quintuple', { times: '5', change: 'up' }],
  ['halve', { times: '0.5', change: 'down' }],
])

const words = new Map<string, MultipleWord>()
const put = (keys: string, times: string, change: Direction | null): void => {
  for (const key of keys.split(' ')) words.set(key, { times, change })
}
put('twice', '2', null)
put('thrice', '3', null)
put('doubled doubling doubles', '2', 'up')
put('tripled tripling triples trebled trebling trebles threefold', '3', 'up')
put('quadrupled quadrupling quadruples fourfold', '4', 'up')
put('quintupled quintupling quintuples fivefold', '5', 'up')
put('halved halving halves', '0.5', 'down')
put('twofold', '2', 'up')
put('sixfold', '6', 'up')
put('sevenfold', '7', 'up')
put('eightfold', '8', 'up')
put('ninefold', '9', 'up')
put('tenfold', '10', 'up')
put('hundredfold', '100', 'up')
/** Words that may be multiples by themselves. */
export const MULTIPLE = mark([...words.keys(), ...verbs.keys()])
