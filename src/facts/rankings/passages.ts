import type { Claim, Sentence } from '../../claims/index.js'
import { fold, stemOf, wordsOf } from '../../text/index.js'
import { dimensionKey } from '../comparable.js'
import type { Contest } from './contests.js'
import { entryOf } from './entries.js'
import { namesOf } from './names.js'

/** One figure of running text with the name that it belongs to. */
interface Named {
  readonly name: string
  readonly claim: Claim
  readonly sentence: Sentence
}

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
/** Before a month: it dates the sentence, and the figure is not that month's. */
const ASIDE = /\b(?:since|until|till|by|before|after|of|last|this|next|to)\s*$/i
const BEHIND = /^(?: [a-z]+){0,2} (?:on|in|from|for|at) (?:the )?((?:\p{Lu}[\p{L}'’-]+ ?)+)/u

/** The contests that passages make: names one after another, each with its figure of one kind. Nothing says that a passage names all. */
export function passageContests(sentences: readonly Sentence[]): Contest[] {
  const known = namesInside(sentences)
  const contests: Contest[] = []
  let open: Named[][] = []
  const close = (runs: readonly Named[][]): void => {
    for (const run of runs) if (run.length >= 2) contests.push(contestOf(run))
  }
  for (const sentence of sentences) {
    const stale = open.filter((run) => isPast(run.at(-1)!, sentence))
    close(stale)
    open = open.filter((run) => !stale.includes(run))
    for (const named of namedFigures(sentence, known)) {
      const run = open.find((one) => follows(one.at(-1)!, named))
      if (run === undefined) open.push([named])
      else if (!run.some(({ name }) => name === named.name)) run.push(named)
      else {
        close([run])
        open = [...open.filter((one) => one !== run), [named]]
      }
    }
  }
  close(open)
  return contests
}

const isPast = (last: Named, sentence: Sentence): boolean =>
  last.sentence.document !== sentence.document || sentence.index - last.sentence.index > 1

function follows(last: Named, next: Named): boolean {
  const [a, b] = [last.claim, next.claim]
  if (!isLike(a, b) || MONTH.test(last.name) !== MONTH.test(next.name)) return false
  const [x, y] = [a.subject.headClass, b.subject.headClass]
  return x === null || y === null || x === y
}

/** Figures of one list are of one kind and lie within two orders of size. */
function isLike(a: Claim, b: Claim): boolean {
  if (dimensionKey(a.quantity) !== dimensionKey(b.quantity) || a.quantity.per !== b.quantity.per) return false
  const [x, y] = [entryOf(a), entryOf(b)]
  return x.low > 0 && y.low > 0 && x.high < y.low * MOST_APART && y.high < x.low * MOST_APART
}

const MOST_APART = 100

/** Words that are capitalised inside sentences: names, then, also at their start. */
function namesInside(sentences: readonly Sentence[]): ReadonlySet<string> {
  const known = new Set<string>()
  for (const { clause } of sentences) {
    if (clause.titleCase) continue
    clause.words.forEach((word, i) => {
      if (i > 0 && word.capitalised) known.add(fold(word.text))
    })
  }
  return known
}

function namedFigures(sentence: Sentence, known: ReadonlySet<string>): Named[] {
  if (sentence.clause.titleCase || sentence.claims.length === 0) return []
  const found: Named[] = []
  for (const claim of sentence.claims) {
    if (dimensionKey(claim.quantity) === null || !isLevel(claim, sentence.text)) continue
    const before = sentence.claims.filter((other) => other.mark.to <= claim.mark.from && isLike(other, claim))
    const from = before.at(-1)?.mark.to ?? 0
    const name = nameBehind(sentence, claim) ?? nameBefore(sentence, from, claim.mark.from, known)
    if (name !== null) found.push({ name, claim, sentence })
  }
  return found
}

const EARLIER = /\b(?:from|against|versus|than|was|were|compared (?:with|to))(?: \w+)?\s*$/i
/** "And the remaining eleven", "€505,000 in all": nothing that one of several has. */
const OF_REST = /\b(?:remaining|other|others|rest|further|total of)\s+$/i
const OF_ALL = /^\s(?:in all|in total|altogether|together|between them|all told|overall|combined)\b/i
/** Aspects of a fact that are not how things stand. */
const OTHER = new Set(['forecast', 'target', 'average', 'median', 'limit'])
const LEVELS = new Set(['count', 'money', 'measure', 'percent'])

/** Levels only: no moves, dates, parts, or figures that stand for another time or another aspect. */
function isLevel({ quantity, subject, mark }: Claim, text: string): boolean {
  if (quantity.change !== null || quantity.hedge === 'range' || subject.part || !LEVELS.has(quantity.kind)) return false
  const before = text.slice(0, mark.from)
  if (EARLIER.test(before) || OF_REST.test(before) || OF_ALL.test(text.slice(mark.to))) return false
  return !subject.qualifiers.some((name) => OTHER.has(name))
}

function nameBehind({ text, claims }: Sentence, claim: Claim): string | null {
  const match = BEHIND.exec(text.slice(claim.mark.to))
  if (match === null) return null
  const at = claim.mark.to + match[0].length
  return claims.some(({ mark, quantity }) => quantity.moment === null && mark.from > claim.mark.from && mark.from < at)
    ? null
    : match[1]!.trim()
}

function nameBefore({ text }: Sentence, from: number, to: number, known: ReadonlySet<string>): string | null {
  const words = wordsOf(text).filter((word) => word.from >= from && word.to <= to)
  const isName = (i: number): boolean => {
    const word = words[i]
    if (word === undefined || !/^\p{Lu}/u.test(word.text)) return false
    if (MONTH.test(word.text) && ASIDE.test(text.slice(0, word.from))) return false
    return word.from > 0 || MONTH.test(word.text) || known.has(word.folded)
  }
  const end = words.findLastIndex((_, i) => isName(i))
  if (end < 0) return null
  let start = end
  while (isName(start - 1) && words[start]!.from - words[start - 1]!.to <= 1) start--
  return text.slice(words[start]!.from, words[end]!.to)
}

function contestOf(run: readonly Named[]): Contest {
  const labels = run.map(({ name }) => name)
  const noun = run.map(({ claim }) => claim.reading.noun?.text ?? '').find((text) => text !== '') ?? ''
  const first = run[0]!
  return {
    document: first.claim.document,
    block: first.sentence.block,
    passage: { from: first.sentence.index, to: run.at(-1)!.sentence.index },
    names: namesOf(labels),
    competes: labels.map(() => true),
    groups: labels.map(() => 0),
    measures: [
      {
        label: noun,
        words: new Set(noun === '' ? [] : [stemOf(noun)]),
        kind: 'level',
        relative: first.claim.quantity.kind === 'percent',
        money: first.claim.quantity.kind === 'money',
        lowFirst: false,
        places: false,
        entries: run.map(({ claim }) => entryOf(claim)),
      },
    ],
    words: new Set(),
    caption: '',
  }
}
