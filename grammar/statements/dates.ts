import type { Span } from '../../src/text/index.js'
import type { Reading } from '../reading.js'
import { meets, type Requirement, requirementsOf } from './requirements.js'
import { type Skeleton, skeletonOf } from './skeleton.js'
import type { FilledRole } from './statement.js'

/**
 * What a sentence can say about days and clock times.
 *
 * - length: so long from one moment to another      - near-day: a word like "yesterday" beside a date
 * - birth: a day or year of birth                   - turned: the age that someone turns
 * - anniversary: the N-th of something              - origin: when something was founded, built, opened
 * - again: something is so long off ("meet again in six weeks")
 * - ago: something was so long ago
 */
export type DateStatementKind = 'length' | 'near-day' | 'birth' | 'turned' | 'anniversary' | 'origin' | 'again' | 'ago'

/** Where the start of a length is to be looked for when the sentence does not give it. */
export type OpenStart = 'before' | 'event' | 'document' | 'deadline' | 'today'

/** Something that a sentence says about days and clock times. */
export interface DateStatement extends Span {
  readonly kind: DateStatementKind
  readonly roles: readonly FilledRole[]
  /** The start that is not in the words: the moment told before, an event, the document's day (`today`: by words that name it), an earlier deadline. */
  readonly open: OpenStart | null
  /** The words for the event that a length counts from or a date belongs to, as a span of the sentence; null where none. */
  readonly event: Span | null
  /** Whether the length runs back from its first moment: "three days earlier", "two weeks early". */
  readonly back: boolean
  /** 0…1: how surely the words leave no other reading. */
  readonly strength: number
}

interface Wording {
  readonly kind: DateStatementKind
  readonly pattern: RegExp
  readonly open?: OpenStart
  readonly back?: true
  readonly strength: number
}

const SAYING = '(?:or|i\\.e\\.,?|ie|that is,?|that is to say,?|which is|meaning|making|namely|so|in other words,?)'
const ROUNDLY = '(?:(?:a total of|some|exactly|just|only|about|barely|a|an|being|now|still|roughly) )*'
const BREAK = '(?:,| \\(| [—–-]|:)'
const END = '(?=[,.;:)—–]| [—–-]|$)'
const UNTIL =
  '(?:until|till|to|by|no later than|not later than|at the latest by|ending(?: on)?|expiring(?: on)?|through|on|up to)(?: and including| the end of)?'
/** Words for an event, without figures or punctuation that would part it. */
const EVENT = '(?:the |a |an |its |his |her |their )?(?<event>[^,;:()—–A-Z]{3,60}?)'

const wording = (kind: DateStatementKind, strength: number, parts: readonly string[], open?: OpenStart): Wording => ({
  kind,
  strength,
  pattern: new RegExp(parts.join(''), 'dg'),
  ...(open === undefined ? {} : { open }),
})

const backwards = (row: Wording): Wording => ({ ...row, back: true })

/** All wordings; where two say the same of the same figures, the earlier stands. */
const wordings: readonly Wording[] = [
  // from 3 May to 13 June, 42 days in all; between 09:12 and 14:42 (330 minutes)
  wording('length', 0.9, [
    '(?<range>[RK])',
    BREAK,
    ' ?',
    `(?:${SAYING} )?`,
    ROUNDLY,
    '(?<length>D)',
    '(?= in all| altogether| in total| all told| in length| inclusive| (?:counting|including) both|\\))',
  ]),
  wording('length', 0.85, [
    '(?<range>[RK]),? ',
    `(?:${SAYING}|a (?:period|total|stretch|span|run) of|lasting|lasted|spanning) `,
    ROUNDLY,
    '(?<length>D)',
    END,
  ]),
  // lasted 42 days, from 3 May to 13 June
  wording('length', 0.8, [
    '(?:last(?:s|ed|ing)|r[ua]n(?:s|ning)?(?: for)?|spann(?:ed|ing)|spans|took) ',
    ROUNDLY,
    '(?<length>D),? ?\\(?(?:from |between )(?<range>[RK])',
  ]),
  // from 3 May 2024 until noon on 13 June 2024, 42 days in all
  wording('length', 0.85, [
    '(?:from|between) (?<start>[TH])[^.;:()A-Z]{0,40} (?:to|until|till|through|and) [a-z ]{0,20}(?<end>[TH])',
    BREAK,
    ' ?',
    `(?:${SAYING} )?`,
    ROUNDLY,
    '(?<length>D)',
    '(?= in all| altogether| in total| all told| later|\\))',
  ]),
  // 30 days after 3 May, that is on 2 June
  wording('length', 0.85, [
    '(?<length>D) (?:after|from|following) (?<start>[TH])[a-z ]{0,30}?,? (?:',
    SAYING,
    ' )?',
    UNTIL,
    ' (?<end>[TH])',
  ]),
  // 2 June, 30 days from today; 2 June, four weeks hence
  wording('length', 0.85, [
    '(?<end>T)',
    BREAK,
    ' ?',
    `(?:${SAYING} )?`,
    ROUNDLY,
    '(?<length>D) (?:from|after) (?<start>T)',
    END,
  ]),
  wording(
    'length',
    0.85,
    [
      '(?<end>T)',
      BREAK,
      ' ?',
      `(?:${SAYING} )?`,
      ROUNDLY,
      '(?<length>D) (?:hence|from now|from (?:this|the present) (?:day|date|meeting|evening))',
      END,
    ],
    'today',
  ),
  // on 13 June, 42 days later; 42 days later, on 13 June
  wording(
    'length',
    0.8,
    [
      '(?<end>[TH])',
      BREAK,
      ' ?',
      ROUNDLY,
      '(?:(?:D|[a-z-]+ (?:years?|months?|weeks?)) and )?(?<length>L|D(?= later| afterwards?| after that))(?: later| afterwards?| after that)?',
      END,
    ],
    'before',
  ),
  wording(
    'length',
    0.75,
    [
      '(?:(?:D|[a-z-]+ (?:years?|months?|weeks?)) and )?(?<length>L|D(?= later| afterwards?| after that))(?: later| afterwards?| after that)?,? (?:on|in|at) (?<end>[TH])',
      END,
    ],
    'before',
  ),
  // 7 June 2022: arrest, ten weeks and a day later (an entry of a list of days)
  wording(
    'length',
    0.8,
    [
      '^(?<end>[TH])(?::| [–—-]|,) [^.;:()A-Z]{3,60}, ',
      ROUNDLY,
      '(?:(?:D|[a-z-]+ (?:years?|months?|weeks?)) and )?(?<length>L|D(?= later| afterwards?| after that))(?: later| afterwards?| after that)?',
      END,
    ],
    'before',
  ),
  // by Friday 12 June, eight days before
  backwards(
    wording(
      'length',
      0.8,
      ['(?<end>T)', BREAK, ' ?', ROUNDLY, '(?<length>D) (?:before(?:hand)?|in advance)', END],
      'before',
    ),
  ),
  // 05:52 contact, twenty minutes after the tug was released
  wording(
    'length',
    0.85,
    [
      '(?<end>[TH])[^.;:()A-Z]{0,40}',
      BREAK,
      ' ?',
      `(?:${SAYING} )?`,
      ROUNDLY,
      '(?<length>D)(?: to the day)? (?:after|following) ',
      EVENT,
      '(?=[,.;:()—–]|$)',
    ],
    'event',
  ),
  // six weeks after the vote, on 5 May; twelve months from the release, that is until 5 May
  wording(
    'length',
    0.85,
    ['(?<length>D) (?:from|after|of|following) ', EVENT, BREAK, ' ?(?:', SAYING, ' )?', UNTIL, ' (?<end>[TH])'],
    'event',
  ),
  // within 30 days, i.e. no later than 3 April
  wording(
    'length',
    0.85,
    [
      '(?:within|in|for|has|have|over) (?:another |the next |a further |up to )?(?<length>D)(?: from (?:now|today))?',
      BREAK,
      ' ?(?:',
      SAYING,
      ' ',
      UNTIL,
      '|no later than|not later than) (?<end>T)',
    ],
    'document',
  ),
  // starts on 3 May and will go on day and night for 42 days, to 13 June
  wording('length', 0.85, ['(?<start>T)[^.;:()]{0,80}? for ', ROUNDLY, '(?<length>D),? ', UNTIL, ' (?<end>T)']),
  // in the 34 weeks to 28 September
  wording(
    'length',
    0.7,
    [
      '(?:in|over|during|for) the (?:first |last |next )?(?<length>D) (?:to|until|up to|ending(?: on)?|ended(?: on)?) (?<end>T)',
    ],
    'before',
  ),
  // for 60 days, through 27 March
  wording(
    'length',
    0.75,
    ['(?:for|within) (?:another |the next |a further )?(?<length>D), ', UNTIL, ' (?<end>T)'],
    'document',
  ),
  // New deadline: December 2026, i.e. 21 months late
  wording(
    'length',
    0.8,
    [
      '(?<end>T)',
      BREAK,
      ' ?',
      `(?:${SAYING} )?`,
      ROUNDLY,
      '(?<length>D) (?:late|behind (?:schedule|time|plan)|overdue|later than (?:first |originally )?(?:planned|scheduled|promised))',
      END,
    ],
    'deadline',
  ),
  backwards(
    wording(
      'length',
      0.8,
      [
        '(?<end>T)',
        BREAK,
        ' ?',
        `(?:${SAYING} )?`,
        ROUNDLY,
        '(?<length>D) (?:early|ahead of (?:schedule|time|plan))',
        END,
      ],
      'deadline',
    ),
  ),
  // meets again in six weeks
  wording(
    'again',
    0.75,
    [
      "(?<event>meets?|meeting|reconvenes?|sits?|convenes?|votes?|decides?|reports?|publish(?:es)?)(?: [a-z]+){0,2}? (?:again|next) in (?<length>D)(?:['’]? time)?",
      END,
    ],
    'document',
  ),
  // 28 years ago
  wording('ago', 0.8, ['(?<length>G)']),
  // yesterday, Saturday 8 February
  wording('near-day', 0.9, ['(?<near>T)(?:,| \\(| [—–-])? ?(?:on |the )?(?<date>T)']),
  wording('near-day', 0.9, ['(?<date>T)(?:,| \\(| [—–-]) ?(?<near>T)']),
  // born in Pelk in 1966
  wording('birth', 0.9, ["born(?: (?!and |to |who |but |as |when |with )[a-z'’.-]+){0,6}?,? (?:in |on )?(?<born>T)"]),
  wording('birth', 0.9, ['\\(b\\.? ?(?<born>T)']),
  // turned 18 on the morning
  wording('turned', 0.8, [
    'turn(?:s|ed|ing)? (?<age>[NA])(?=[,.;)]| T| (?:on|this|last|that|in|the|today|yesterday|when|just|at|a|earlier)\\b|$)',
  ]),
  // its 25th anniversary
  wording('anniversary', 0.85, ['(?<count>O) (?:[a-z]+ )?(?:anniversary|birthday|jubilee)\\b']),
  // founded in 1987; founded here 31 years ago
  wording('origin', 0.8, [
    "(?<event>founded|established|incorporated|built|constructed|commissioned|set up)(?: (?!and |to |who |but |as |when |with |for )[a-z'’.-]+){0,3}? (?:in |on )?(?<when>[TG])",
  ]),
]

let requirements: readonly (readonly Requirement[])[] | null = null

const NEAR_WORD = /^(?:yesterday|today|tomorrow)$/i

/** What a sentence says about days and clock times; `readings` carry spans in the sentence, sorted. */
export function findDateStatements(text: string, readings: readonly Reading[]): DateStatement[] {
  if (!readings.some((reading) => reading.quantity.moment !== null || reading.quantity.kind === 'duration')) {
    if (!/\bturn(?:s|ed|ing)\b/.test(text)) return []
  }
  const skeleton = skeletonOf(text, readings)
  const found: DateStatement[] = []
  const seen = new Set<string>()
  requirements ??= wordings.map(({ pattern }) => requirementsOf(pattern))
  for (const [i, row] of wordings.entries()) {
    if (!meets(skeleton.text, requirements[i]!)) continue
    row.pattern.lastIndex = 0
    for (let match = row.pattern.exec(skeleton.text); match !== null; match = row.pattern.exec(skeleton.text)) {
      row.pattern.lastIndex = match.index + 1
      const statement = statementOf(row, match, skeleton, readings)
      if (statement === null) continue
      const key = `${row.kind} ${statement.roles.map(({ reading }) => reading).join(' ')}`
      if (seen.has(key)) continue
      seen.add(key)
      found.push(statement)
    }
  }
  return found
}

/** Lengths counted in days of work fit no calendar by themselves. */
const WORKED = /\b(?:working|business|trading|school|sitting|banking)\b/i

function statementOf(
  row: Wording,
  match: RegExpExecArray,
  skeleton: Skeleton,
  readings: readonly Reading[],
): DateStatement | null {
  const roles: FilledRole[] = []
  let event: Span | null = null
  for (const [role, range] of Object.entries(match.indices?.groups ?? {})) {
    if (range === undefined) continue
    if (role === 'event') event = { from: skeleton.origin(range[0]), to: skeleton.origin(range[1]) }
    else roles.push({ role, reading: skeleton.readings.get(range[0])! })
  }
  const textOf = (name: string): string => readings[roles.find(({ role }) => role === name)?.reading ?? -1]?.text ?? ''
  if (row.kind === 'near-day' && (!NEAR_WORD.test(textOf('near')) || NEAR_WORD.test(textOf('date')))) return null
  if (WORKED.test(textOf('length'))) return null
  return {
    kind: row.kind,
    roles,
    open: row.open ?? null,
    event,
    back: row.back === true || /\b(?:earlier|before)$/i.test(textOf('length')),
    strength: row.strength,
    from: skeleton.origin(match.index),
    to: skeleton.origin(match.index + match[0].length),
  }
}
