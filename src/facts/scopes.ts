import type { Claim, Sentence } from '../claims/index.js'
import type { Span } from '../text/index.js'

/** What a figure is told of where that is less than, or something else than, what its text is about. */
export interface Scope extends Span {
  /** Some of a kind ("among women"), one moment ("at its worst"), or another thing of the kind ("an earlier trial"). */
  readonly of: 'some' | 'moment' | 'other'
}

const PEOPLE =
  '(?:patients|people|persons|women|men|girls|boys|children|adults|pensioners|pupils|students|graduates|households|families|homes|users|customers|clients|drivers|workers|employees|staff|tenants|parents|voters|members|smokers|mothers|firms|companies|shops|schools|districts|places|areas|towns|countries|cases|those)'
const WHO =
  '(?:who|whose|with|without|aged|older|younger|taking|given|living|born|treated|earning|working|under|over|on|from|in|that|where)'
/** Some of those that a text counts, ahead of a figure in its clause or right behind it. */
const SOME_AHEAD = new RegExp(
  `(?:^\\W*|[;:—–]\\s|,\\s(?:and|but|while|whereas)\\s|\\bbut\\s)(?:among(?:st)?\\s[^,;:.]{3,60}|(?:in|for|of|with|on)\\s(?:the\\s)?(?:[a-zÀ-ɏ-]+\\s){0,2}${PEOPLE}\\s${WHO}\\b[^,;:.]{2,70}),\\s`,
  'gi',
)
const SOME_BEHIND = new RegExp(
  `^[^.,;:()\\d]{0,40}\\b(?:among(?:st)?\\s(?!them\\b)|(?:in|for)\\s(?:the\\s)?(?:[a-zÀ-ɏ-]+\\s)?${PEOPLE}\\s${WHO}\\s)[^.,;:()]{2,40}`,
  'i',
)
/** One moment of what went on for longer. */
const MOMENT =
  /\bat (?:the|its|their|his|her) (?:very )?(?:worst|peak|height|busiest|best|lowest|highest|fullest|hottest|coldest|deepest)\b|\b(?:at|for) one (?:point|stage|moment|time)\b|\bat times\b|\b(?:peak(?:ed|ing|s)|briefly|momentarily|temporarily)\b|\btouch(?:ed|ing)\s(?=\d)/i
/** Another thing of the kind, as the subject of its clause. */
const OTHER =
  /(?:^\W*|[;:]\s)(?:an?\s(?:[a-z]+,?\s)?(?:earlier|previous|similar|separate|different|rival|comparable|second|third|further|follow-up|parallel|pilot|smaller|larger|older)\b|another\s(?!\d))[^.;:]*$/i

/** What the words of its clause say that a figure is told of; null where they put no limit to it. */
export function scopeOf({ mark }: Claim, { text }: Sentence): Scope | null {
  const before = text.slice(0, mark.from)
  const start = Math.max(0, before.search(/[^;]*$/))
  const ahead = [...before.matchAll(SOME_AHEAD)].at(-1)
  if (ahead !== undefined && !/[;:]/.test(before.slice(ahead.index + ahead[0].length)))
    return { of: 'some', from: ahead.index, to: ahead.index + ahead[0].length }
  const behind = SOME_BEHIND.exec(text.slice(mark.to))
  if (behind !== null) return { of: 'some', from: mark.to, to: mark.to + behind[0].length }
  const clause = text.slice(start, mark.from)
  const moment = MOMENT.exec(clause)
  if (moment !== null) return { of: 'moment', from: start + moment.index, to: start + moment.index + moment[0].length }
  const other = OTHER.exec(before)
  return other === null ? null : { of: 'other', from: other.index, to: other.index + other[0].length }
}

/** Whether a figure of another place is told of what a scope names: its sentence, or the head of its row, has most words of it. */
export function isWithin(scope: Scope, own: Sentence, { subject, cell }: Claim, other: Sentence | undefined): boolean {
  const words = own.clause.words.filter(
    (word) => word.from >= scope.from && word.to <= scope.to && word.weight >= 1 && word.class !== '',
  )
  if (scope.of !== 'some') return other !== undefined && (scope.of === 'moment' ? MOMENT : OTHER).test(other.text)
  const names = cell === null && other !== undefined ? new Set(other.clause.words.map((word) => word.class)) : null
  const shared = words.filter((word) => (names === null ? subject.words.has(word.class) : names.has(word.class)))
  return shared.length * 2 > words.length
}
