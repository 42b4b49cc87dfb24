import type { Phrase } from './phrase.js'

/** A phrase in its surroundings: the text and the half-open span that the phrase covers. */
export interface Site {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Whether the words around a phrase let it be a date or time: names, counts, codes and idioms are turned away. */
export function isMoment(phrase: Phrase, site: Site): boolean {
  if (gluedToCode(site)) return false
  switch (phrase.kind) {
    case 'date':
      if (phrase.day === null && phrase.year === null) {
        if (phrase.month !== null) return isMonthAlone(site)
        return isWeekdayAlone(site)
      }
      if (phrase.month === null && phrase.weekday === null) return isYearAlone(phrase.year!, site)
      return isMonthName(site)
    case 'years':
    case 'either':
      return !COUNTS.test(before(site)) && !MEASURE_AFTER.test(after(site))
    case 'decade':
      return !/\$$/.test(before(site))
    case 'time':
    case 'times':
      return isClockTime(site)
    case 'shift':
      return !GOES_BACK.test(before(site))
    case 'today':
      return isNearDay(site)
    case 'range':
      return !isWeekdays(phrase)
    default:
      return true
  }
}

/** Before "twelve years ago": its number is the end of a longer one ("one hundred and"), or of two ("five to six weeks ago"). */
const GOES_BACK =
  /\b(?:hundred|thousand)(?: and)? $|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (?:to|or) $/i

/** "Monday to Friday": mostly days of every week. */
export const isWeekdays = (phrase: Phrase): boolean =>
  phrase.kind === 'range' && phrase.from.kind === 'date' && phrase.from.weekday !== null && phrase.from.day === null

/** "In May 19 people left": the number counts what follows, the month stands alone. */
export function countsAfterMonth(phrase: Phrase, site: Site): boolean {
  if (phrase.kind !== 'date' || phrase.month === null || phrase.day === null || beginsWithDigit(site)) return false
  return /\b(?:in|since|by|until|during)\s$/i.test(before(site)) && COUNTED_AFTER.test(after(site))
}

/** Words that point at a day or month of a story's own past or future, which the document's date does not settle. */
export function isToldFromElsewhere(site: Site): boolean {
  // All these words end with one of four letters.
  const last = site.from > 1 ? site.text.charCodeAt(site.from - 2) | 32 : 0
  if (last !== 116 && last !== 103 && last !== 115 && last !== 101) return false
  return ELSEWHERE.test(before(site))
}

const ELSEWHERE =
  /(?:(?:\bin|\bon|\bby|\bfrom|\bsince|\buntil|\bof|\bfor|,)\sthat|\bfollowing|\bprevious|\bpreceding|\bsame|\bsubsequent)\s$/i

const before = ({ text, from }: Site): string => text.slice(Math.max(0, from - 24), from)
const after = ({ text, to }: Site): string => text.slice(to, to + 32)
const image = ({ text, from, to }: Site): string => text.slice(from, to)

const isDigitAt = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57
const beginsWithDigit = ({ text, from }: Site): boolean => isDigitAt(text, from)

/** Whether the digits at either end go on as a code, path, amount or decimal. */
function gluedToCode(site: Site): boolean {
  const { text, from, to } = site
  const left = from > 0 ? text[from - 1]! : ' '
  if (left !== ' ' && /[\w@#$£€¥₹/\\=&+%~]/.test(left)) return !/^T\d/.test(image(site))
  if (
    left !== ' ' &&
    /\d/.test(text[from]!) &&
    /[-–.:]/.test(left) &&
    /[\w.,-]/.test(from > 1 ? text[from - 2]! : ' ')
  ) {
    if (!/\b(?:mid|early|late|pre|post|non)[-–]$/i.test(before(site))) return true
  }
  const right = to < text.length ? text[to]! : ' '
  if (right === ' ') return false
  if (GLUE.includes(right)) return true
  if (right === '/' || (DIGIT_GLUE.includes(right) && isDigitAt(text, to + 1))) return isDigitAt(text, to - 1)
  return right === '-' && /^[A-Za-z]/.test(text.charAt(to + 1)) && /\d[./-]\d+$/.test(image(site))
}

/** What holds digits and a code together, whatever stands on either side, and what does so between digits. */
const GLUE = '@\\=°%_$£€¥₹'
const DIGIT_GLUE = '-.:'

/** Names that are also words or first names: they need a date, a year or a word of time beside them. */
const AMBIGUOUS = /^(?:May|March|April|June|August|Mar|Jan|Jun|Apr|Sep|Dec|Nov|Oct|Feb|Jul|Aug|Sept)\b/
const LEADS_MONTH =
  /\b(?:in|since|until|till|by|from|to|through|during|of|for|before|after|last|next|this|every|each|early|mid|late|between|and|ended|ending|previous|between)[\s-](?:the\s)?$/i
const NAME_AFTER = /^(?: [A-Z][a-z]|['’]s [A-Z])/

function isMonthAlone(site: Site): boolean {
  const word = image(site)
  const lead = before(site)
  const tail = after(site)
  if (/^[A-Z]{3,}$/.test(word)) return false
  const name = /(?:^|\s)([A-Z][a-z]+|\w\.)\s$/.test(lead) && !LEADS_MONTH.test(lead)
  if (name || (NAME_AFTER.test(tail) && !/\bin\s$/i.test(lead))) return false
  if (!AMBIGUOUS.test(word)) return !/^-[a-z]/.test(tail) || LEADS_MONTH.test(lead)
  if (/^(?:Jan|June|April|August|May|March)$/.test(word) && /\b(?:and|for|to|of|from|by|after|before)\s$/i.test(lead)) {
    if (word === 'Jan') return false
    return !/^(?:['’]s\b| (?:said|says|told|added|will|has|had|is|was|who|and [A-Z][a-z]+(?:s|ed)\b))/.test(tail)
  }
  return LEADS_MONTH.test(lead)
}

/** A month with its day or year; a person's name before an ambiguous month word is left alone. */
function isMonthName(site: Site): boolean {
  const lead = before(site)
  return !beginsWithDigit(site) || !HEDGED.test(lead) || (YEARED.test(image(site)) && !/\d\s$/.test(lead))
}

/** "on or about 8 March 2024": with its year a day is meant, however roughly. */
const YEARED = /\s(?:19|20)\d\d$/

const SPECIAL_DAYS =
  /\b(?:Black|Good|Easter|Bloody|Ash|Super|Cyber|Palm|Holy|Maundy|Giving|Shrove|Whit|Sheffield|Boxing|Casual|Fat|Blue|Ruby|Wild|Mardi|Every|every|each|per|a|an|any|usual|typical|normal|average|ordinary|busy|quiet|given)\s$/
const WEEKDAY_FULL = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

function isWeekdayAlone(site: Site): boolean {
  const lead = before(site)
  const tail = after(site)
  if (!WEEKDAY_FULL.test(image(site)) || SPECIAL_DAYS.test(lead)) return false
  if (/^-?to-|^ (?:to|through|and) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/.test(tail)) return false
  if (/^ (?:Morning|Night|Afternoon|Evening)\b/.test(tail)) return !/\bthe\s$/i.test(lead)
  if (/^ [A-Z][a-z]+/.test(tail))
    return /\b(?:on|last|this|next|since|by|until|before|after|late|early|said|says|ed)\s$/.test(lead)
  return true
}

const HEDGED =
  /\b(?:about|some|nearly|almost|over|(?<!\b(?:later|earlier|sooner|rather|other)\s)than|least|roughly|approximately|only|all|killed|\d)\s$/i
/** What four digits are followed by where they count or measure: a unit, a scale word, a rate. */
const MEASURE_AFTER =
  /^(?:\s?(?:%|°|per\s?cent|percent|km|kg|mg|mm|cm|ml|m|g|ft|mi|lb|lbs|oz|kW|MW|GW|kWh|MWh|GWh|TWh|mph|km\/h|rpm|hp|Hz|MHz|GHz|MB|GB|TB|K|bn|mn|tn|million|billion|thousand|hundred|dollars?|euros?|pounds?|rupees?|yen|yuan|USD|EUR|GBP)(?![\w])|-(?:meter|metre|mile|foot|year|day|strong|seat|page|acre|hectare|ton|tonne|kilomet|megawatt|pound|square|odd|plus|person|member|hour|minute|word|bed|room|unit)|\+|\s(?:square|cubic|kilo|mega|giga|metric)|x\d|×)/
/** Plural words right after: what is counted. Words that end alike and count nothing are left out. */
const COUNTED_AFTER =
  /^ (?:people|men|women|children|staff|troops|police|(?!(?:was|is|has|as|its|this|us|his|does|plus|versus|across|towards|besides|perhaps|always|unless|less|loss|census|crisis|class|process|access|progress|address|press|business|season's|thus|sees|shows|says|brings|marks|saw|news|basis|status|bonus|virus|series|analysis|focus|campus|surplus)\b)[a-z]{2,}s)\b/

/** Words that a year stands behind. */
const LEADING =
  'in|since|during|until|till|by|of|for|before|after|through|between|from|to|and|or|year|fiscal|early|late|' +
  'mid|spring|summer|autumn|winter|fall|circa|the|this|its|their|his|her|our|in about|in around|versus|vs|' +
  'than in|end|start|beginning|class|ended|ending'
/** Those that make "1998" the year of the plural after it ("the 1998 floods"), and not its count. */
const DATING =
  'in|since|during|until|till|of|for|from|by|before|after|fiscal|year|early|late|mid|the|this|its|their|his|' +
  'her|our'
/** Words before four digits that make them a number or a name rather than a year. */
const NUMBERING =
  'flight|room|route|highway|model|figure|fig|no|number|article|section|page|pages|pp|line|unit|channel|' +
  'apartment|suite|building|bus|train|version|boeing|airbus|resolution|lot|code|postcode|box|extension|ext|' +
  'gate|platform|hotel|iso|rfc|iec|ieee|en|bs|form|rtx|gtx|windows|port|error|item|ref|id|law|act|bill|' +
  'block|sector|squadron|chapter|verse|para|paragraph|rule|directive|asteroid|comet|ngc|psalm|tel|phone|ext|' +
  'pin'
/** Words that four digits count something behind. */
const COUNTING =
  'about|around|some|nearly|almost|over|than|least|most|approximately|roughly|only|just|exactly|total of|' +
  'up to|worth|another|estimated|additional|all|these|those|first|every|killed|with|were|are|had|have|has|' +
  'cost|costs|weigh|weighs|paid|earned|sold'

/** Signs that a year stands behind. */
const OPENING = '([«“"‘—–;|©'

/** Words behind each other are parted by any one white space. */
const anyOf = (words: string): string => `\\b(?:${words.replaceAll(' ', '\\s')})`
const LEADS_YEAR = new RegExp(`(?:(?:${anyOf(LEADING)}|\\b[ck]\\.)[\\s-]|[${OPENING}]\\s?|^)$`, 'i')
const DATES_WHAT_FOLLOWS = new RegExp(`${anyOf(DATING)}[\\s-]$`, 'i')
const NUMBERS_ONE = new RegExp(`(?:${anyOf(NUMBERING)}\\.?\\s|[#№]\\s?)$`, 'i')
const COUNTS = new RegExp(`(?:${anyOf(COUNTING)}\\s|[$£€¥₹]\\s?)$`, 'i')

/** What each word right before four digits may be of these. */
const roles = new Map<string, number>()
const LEADS = 1
const DATES = 2
const NUMBERS = 4
const IS_COUNTING = 8
const ANY = 15
for (const [role, words] of [
  [LEADS, LEADING],
  [DATES, DATING],
  [NUMBERS, NUMBERING],
  [IS_COUNTING, COUNTING],
] as const)
  for (const word of words.split('|').map((words) => words.split(' ').at(-1)!))
    roles.set(word, (roles.get(word) ?? 0) | role)

/** What may be before four digits as far as a last word between spaces tells, which spares most patterns. */
function rolesIn(lead: string): number {
  const end = lead.length - 1
  if (lead.charCodeAt(end) !== 32) return OPENING.includes(lead.charAt(end)) ? LEADS : ANY
  const from = lead.lastIndexOf(' ', end - 1) + 1
  const word = lead.slice(from, end)
  return from > 0 && /^[A-Za-z]+$/.test(word) ? (roles.get(word.toLowerCase()) ?? 0) : ANY
}

function isYearAlone(year: number, site: Site): boolean {
  const lead = before(site)
  const tail = after(site)
  const role = rolesIn(lead)
  const ends = ENDS.includes(tail.charAt(0))
  if (((role & NUMBERS) !== 0 && NUMBERS_ONE.test(lead)) || (!ends && MEASURE_AFTER.test(tail))) return false
  if (!ends && /^-\d|^-[A-Z]|^[–-]\w*\d/.test(tail)) return false
  if (lead.endsWith('-') && /[A-Za-z]-$/.test(lead.replace(/\b(?:mid|early|late|pre|post|non)-$/i, ''))) return false
  if (role === ANY && /\d\s$/.test(lead) && !/\b(?:19|20)\d\d\s$/.test(lead)) return false
  const led = (role & LEADS) !== 0 && LEADS_YEAR.test(lead)
  const round = year % 50 === 0
  const counted = !ends && COUNTED_AFTER.test(tail)
  if (counted && (round || (role & DATES) === 0 || !DATES_WHAT_FOLLOWS.test(lead))) return false
  if ((role & IS_COUNTING) !== 0) {
    // "Over 2025 the mine received …": a number that is no round one is seldom only passed.
    if (/\bover\s$/i.test(lead) && year >= 1900 && year <= 2099 && !round && !counted) return true
    if (COUNTS.test(lead))
      return (
        /\b(?:in|since|until|from|by)\s(?:about|around)\s$/i.test(lead) ||
        (/\baround\s$/.test(lead) && !round && !/^ [a-z]/.test(tail))
      )
  }
  if (year >= 1900 && year <= 2099) return led || !round || /^[.,;:)\]]|^$/.test(tail)
  return (
    year >= 1500 && year < 1900 && /\b(?:in|since|circa|until|early|late)\s$/i.test(lead) && !/^ [a-z]+s\b/.test(tail)
  )
}

/** What ends a phrase: nothing behind it is counted or measured. Nothing at all ends one, too. */
const ENDS = ',.;:)]!?"'

const TIME_LEAD =
  /\b(?:at|by|until|till|from|to|since|around|about|before|after|between|and|past|is|was|local|time)\s$|[([—–|:;]\s?$|^$|\d,?\s$|\n\s*$/i
const RATIO =
  /\b(?:ratio|aspect|scale|odds|score|scored|won|beat|lost|record|verse|chapter|psalm|genesis|matthew|mark|luke|john|version)\b/i

function isClockTime(site: Site): boolean {
  const written = image(site)
  const lead = before(site)
  if (/^(?:noon|midday|midnight)$/i.test(written))
    return written === written.toLowerCase() && !/^[- ](?:blue|sun|oil|feast)\b/.test(after(site))
  if (/^N|^M/.test(written)) return false
  if (/^T\d/.test(written)) return true
  if (/^\d{4}\s?(?:hrs?|hours)/.test(written))
    return /^0/.test(written) || /\b(?:at|by|until|till|from|to|since|around|before|after|between)\s$/i.test(lead)
  if (/[ap]\.?\s?m\.?|hrs|[A-Z]{3}$/i.test(written)) return !/[-–]$/.test(lead) || /\d[-–]$/.test(lead) === false
  if (RATIO.test(lead) || /^\s?(?:ratio|scale|aspect|odds|min|minutes|s\b|mins)/.test(after(site))) return false
  return /^\d\d:/.test(written) || TIME_LEAD.test(lead) || /[–-]/.test(written)
}

/** "today" in small letters or at the head of a sentence; "USA Today" is a name, "of today" is an age. */
function isNearDay(site: Site): boolean {
  const written = image(site)
  const lead = before(site)
  if (/^T/.test(written)) return /(?:^|[.!?:”"’—–-]\s*|\n\s*)$/.test(lead) && !/^ [A-Z]/.test(after(site))
  if (/^Y/.test(written)) return /(?:^|[.!?:”"’—–-]\s*|\n\s*)$/.test(lead)
  return !/\b(?:of|until|even|than)\s$/.test(lead) || !/^(?:today|tomorrow)$/.test(written)
}
