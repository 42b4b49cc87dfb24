import type { Claim, Sentence } from '../../claims/index.js'
import type { Quantity } from '../../quantity/index.js'
import type { Said } from './date-lengths.js'
import type { LengthRelation, Stretch } from './date-relation.js'
import { anchorOf, type DateSet, stretchesBetween } from './stretches.js'
import { tellingWords } from './surroundings.js'

const CONFIDENCE = 0.72
/** Before a length: something lasted so long. */
const LASTED =
  /\b(?:last(?:s|ed|ing)?|took|taking|(?:ran|went on|goes on|burned|raged) for|in all|altogether|a total of|without (?:power|water|gas|heat|light|service|electricity)\b[^.;:]{0,20}? for|(?:out|down|shut|closed|dark|offline|off|stranded|trapped|stuck|interrupted|suspended|halted|stopped|blocked) (?:of (?:action|service) )?for)\s+(?:(?:about|around|some|just|only|nearly|almost|over|under|more than|less than|a|an) )*$/i
/** Behind a length: what lasted so long. */
const WHAT_LASTED =
  /^[-\s](?:long )?(?:outage|blackout|power cut|stoppage|closure|interruption|failure|shutdown|siege|strike|debate|session|flight|rescue|blockade|lockdown|walkout)\b/i
/** Before a moment: something begins or ends at it. */
export const BEGINS =
  /\b(?:beg[ai]n|begins|start(?:s|ed)?|(?<!\b(?:was|were|been|being|got) )(?:struck|hit)|failed|tripped|broke(?: out| down)?|went (?:down|out|dark|off)|lost (?:power|contact)|from|since|took off|set (?:off|out))\b[^.;:]{0,30}$/i
export const ENDS =
  /\b(?:until|till|restored|ended|ends|fixed|repaired|resolved|cleared|everyone back|back (?:on|up|in|by|at)|reopened|finished|was over|lifted|freed|landed|called off)\b[^.;:]{0,40}$/i
/** More starts or ends than these are those of several things. */
const MOST_MOMENTS = 2
const CLOCK: ReadonlySet<string> = new Set(['min', 'h'])
const CALENDAR: ReadonlySet<string> = new Set(['d', 'wk'])

/**
 * Lengths that something is said to have lasted ("The outage lasted 148 minutes"), with its start and its end told by words in
 * other sentences, of this document or else of the whole set. `said` are the lengths whose ends their own sentences give.
 */
export function eventSpans(set: DateSet, said: readonly Said[]): LengthRelation[] {
  const told = new Set(
    said.flatMap(({ statement, sentence }) =>
      statement.roles.filter(({ role }) => role === 'length').map(({ reading }) => sentence.claims[reading]!),
    ),
  )
  return set.sentences.flatMap((sentence) =>
    sentence.claims.flatMap((length) =>
      told.has(length) || !isLasting(length, sentence) ? [] : (spanOf(length, length.quantity, set) ?? []),
    ),
  )
}

function isLasting({ quantity, mark }: Claim, { text, claims }: Sentence): boolean {
  if (quantity.kind !== 'duration' || quantity.per !== null || quantity.change !== null) return false
  if (!CLOCK.has(quantity.unit) && !CALENDAR.has(quantity.unit)) return false
  if (claims.some(({ quantity: { moment } }) => moment !== null && moment.minutes !== null)) return false
  return LASTED.test(text.slice(0, mark.from)) || WHAT_LASTED.test(text.slice(mark.to))
}

function spanOf(length: Claim, quantity: Quantity, set: DateSet): LengthRelation | null {
  const kind = CLOCK.has(quantity.unit) ? 'time' : 'date'
  const fits = ({ quantity: { moment, kind: own } }: Claim): boolean =>
    own === kind && moment !== null && !moment.edtf.includes('/') && (kind === 'time' || moment.day !== null)
  const own = set.moments[length.document]!.filter(fits)
  const all = set.moments.flat().filter(fits)
  const [starts, ends] = [BEGINS, ENDS].map((words) => {
    const near = own.filter((claim) => isTold(claim, words))
    return near.length > 0 ? near : all.filter((claim) => isTold(claim, words))
  }) as [Claim[], Claim[]]
  if (!areFew(starts) || !areFew(ends)) return null
  const known = [...starts, ...ends].filter((claim) => isOfOne(claim, length, set))
  const isKnown = (claim: Claim): boolean => known.some((other) => other === claim || isNear(other, claim))
  if (!starts.some(isKnown) || !ends.some(isKnown)) return null
  const stretches = between(starts, ends, set)
  if (stretches.length === 0) return null
  return {
    kind: 'length',
    length,
    quantity,
    stretches,
    excuses: between(all, all, set),
    // The only two moments of the text leave no doubt where one sentence tells both.
    open: own.length > 2 || ends.some((end) => starts.some(({ sentence }) => sentence !== end.sentence)),
    counting: 'either',
    confidence: CONFIDENCE,
  }
}

/** Sentences this far apart may go on about one thing. */
const REACH = 4

const isNear = (a: Claim, b: Claim): boolean => a.document === b.document && Math.abs(a.sentence - b.sentence) <= REACH

/** Whether a moment stands near a length in its text, or in a sentence that shares a telling word with it. */
function isOfOne(moment: Claim, length: Claim, { sentences }: DateSet): boolean {
  if (moment.cell !== null) return false
  if (isNear(moment, length)) return true
  const own = tellingWords(sentences[length.sentence]!)
  return [...tellingWords(sentences[moment.sentence]!)].some((word) => own.has(word))
}

const isTold = ({ cell, text, mark }: Claim, words: RegExp): boolean =>
  words.test(cell === null ? text.slice(0, mark.from) : `${cell.rowHead} `)

const areFew = (claims: readonly Claim[]): boolean =>
  claims.length > 0 && new Set(claims.map(({ quantity }) => quantity.moment!.edtf)).size <= MOST_MOMENTS

/** Tables of times have more moments than any two of which would tell something. */
const MOST_EXCUSES = 40

function between(starts: readonly Claim[], ends: readonly Claim[], set: DateSet): Stretch[] {
  return starts.slice(0, MOST_EXCUSES).flatMap((start) =>
    ends
      .slice(0, MOST_EXCUSES)
      .filter((end) => end !== start && end.quantity.moment!.edtf !== start.quantity.moment!.edtf)
      .flatMap((end) => stretchesBetween(anchorOf(start), anchorOf(end), set, false)),
  )
}
