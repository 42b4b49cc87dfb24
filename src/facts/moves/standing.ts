import type { Claim, Sentence } from '../../claims/index.js'

/**
 * How far back in time the words put a level: 3 what another level is set against ("from", "than the", "up on last year's"),
 * 2 a time before another ("a year earlier", "it had been"), 1 the last period, 0 no word of time, −1 now, −2 what will be.
 */
export type Standing = 3 | 2 | 1 | 0 | -1 | -2

const FILLER =
  "(?:(?:(?:the|its|an?) [a-zÀ-ɏ]+|the|its|their|his|her|a|an|about|around|roughly|some|just|only|nearly|almost|over|under|what|last|previous|prior|preceding|earlier|old|former|original|current|present|[a-zÀ-ɏ.-]+['’]s|(?:level|figure|total|peak|high|low|highest|lowest|best|worst|fastest|slowest|longest|shortest|mark|record|one|rate|price|count|sum|average|mean|turnout|profit|loss|number)s?|of|in \\d{4}|(?:year|month|week|season|quarter))\\s+)*"
/** Right before a level that another is set against. */
const SET_AGAINST = new RegExp(
  `(?:\\bfrom|\\bagainst|\\bversus|\\bvs\\.?|\\bcompared (?:with|to)|\\b(?:up|down) on|\\b(?:above|below)(?= )|\\b(?:ahead|short) of|\\bthan|\\binstead of|\\brather than|\\bin place of|\\bas opposed to|\\bafter(?: (?:reach|stand|hit|touch|peak|be|hav|fall|ris|open|averag|runn|trad|clos|start|beginn|sink|climb|drop|remain|stay|hold|hover|end|finish)ing(?: to| at| on)?)?|\\boff)\\s+${FILLER}$`,
  'i',
)
/** "A tenth up in March on the 4,500 of …", "an increase of 1,100 on December's 8,520". */
const UP_ON = new RegExp(
  `\\b(?:up|down|more|fewer|less|higher|lower|rise|increase|fall|drop|cut|gain|growth|improvement|decline|decrease|reduction|jump|advance)\\b[^.;:]{0,40}\\b(?:on|over|from)\\s+${FILLER}$`,
  'i',
)
/** "6.3 litres where the old one burned 7.0", "fewer than in 2015, when it sold 39,000". */
const WHERE = /(?:\bwhere\b|\bthan\b[^.;]*\bwhen\b)[^.;,()]{1,40}$/i
/** A date in brackets or a comma before the level: "(2024: £300m)", "(was 91 ms)". */
const BRACKETED =
  /\((?:(?:(?:Q[1-4]|H[12]|FY|[a-zÀ-ɏ]{3,9}\.?)\s?)?(?:19|20)\d\d(?:[/–-]\d{2,4})?|was|were|previously|prior year|previous year|last year|a year (?:ago|earlier|before))\s?:?,?\s?$/i

const PERIOD =
  '(?:years?|months?|weeks?|quarters?|seasons?|decades?|days?|summers?|winters?|springs?|autumns?|terms?|nights?|games?|matches|editions?|elections?|campaigns?|times?|winters?|reports?|polls?|surveys?|counts?|census)'
const NUMBER = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|a few|\\d+)'
/** Words of a clause that put its level before another one. */
const BEFORE = new RegExp(
  `\\b(?:${NUMBER} ${PERIOD} (?:earlier|before|ago|previously|back)|(?:the )?(?:previous|preceding|prior) (?:${NUMBER} )?${PERIOD}|the ${PERIOD} before|previously|formerly|originally|initially|at first|used to|hitherto|in the past|at the (?:start|outset|beginning|time)|until (?:then|now|recently|[a-zÀ-ɏ]*day\\b|last|this)|up to now|(?:in|at|on) (?:the|his|her|its|their) first|the (?:old|former) (?:one|model|system|rate|price|method|version|route)|once|before (?!long\\b|tax\\b|interest\\b|then\\b|last\\b|[a-zÀ-ɏ]+ing\\b)|when [a-zÀ-ɏ' ]{2,60}(?:began|started|opened|took (?:office|over|charge|part|up)|joined|arrived|came|was|were))`,
  'i',
)
/** "It had 42 then". */
const THEN = /\b(?:was|were|had|did|stood|[a-zÀ-ɏ]+ed)\b.{0,40}\bthen\b|\bthen\b.{0,20}\b(?:was|were|had|did|stood)\b/i
/** The pluperfect: "had stood at", "having brought in". */
const HAD =
  /\b(?:had|having) (?:[a-zÀ-ɏ]+ly )?(?:been|stood|[a-zÀ-ɏ]+(?:ed|en|wn|ne|ld|ght|de|ut|id|st|pt|nt|ok|in|un))\b/i
const LAST = new RegExp(`\\b(?:last ${PERIOD}|yesterday)\\b`, 'i')
const NOW = new RegExp(
  `\\b(?:now|nowadays|today|tonight|at present|currently|this (?:time|${PERIOD})|so far|these days|by now|latest)\\b`,
  'i',
)

/** Right before a level that is to come: "will be", "is to rise by £2.85 to". */
const FUTURE =
  /\b(?:will|shall|(?:is|are) to|(?:is|are) going to|set to|due to)\s(?:[a-zÀ-ɏ]+\s){0,2}?(?:be|cost|pay|become|stand at|(?:rise|fall|go|drop|increase|come down|go up|climb|grow)(?: by (?:[£$€]?[\d.,]+(?: ?[a-z%]+){0,2}|an? [a-z]+))? to)\s(?:about |around |some |just |only )*$/i

/** How far back the words of its clause put a level. */
export function standingOf({ mark }: Claim, sentence: Sentence): Standing {
  const { text } = sentence
  const before = text.slice(Math.max(0, mark.from - 90), mark.from)
  if (SET_AGAINST.test(before) || UP_ON.test(before) || BRACKETED.test(before) || WHERE.test(before)) return 3
  if (FUTURE.test(before)) return -2
  const clause = clauseAround(mark.from, mark.to, sentence)
  if (BEFORE.test(clause) || HAD.test(clause) || THEN.test(clause)) return 2
  if (NOW.test(clause)) return -1
  if (LAST.test(clause)) return 1
  return 0
}

const BREAK = /[,;:()—–]\s?|\s(?:and|but|while|whereas|although|though|so|or)\s/gu
/** What opens a sentence before its first level speaks of that. */
function clauseAround(from: number, to: number, { text, claims }: Sentence): string {
  const starts = [0, ...[...text.slice(0, from).matchAll(BREAK)].map((match) => match.index + match[0].length)]
  let start = starts.at(-1)!
  const isLevel = (at: number): boolean =>
    claims.some(({ quantity, mark }) => quantity.moment === null && quantity.kind !== 'duration' && mark.to <= at)
  if (!isLevel(start)) start = 0
  const end = text.slice(to).search(BREAK)
  return text.slice(start, end < 0 ? text.length : to + end)
}
