import { sliceBlock } from './block-text.js'
import { namesDay, type WrittenDate, withoutDates, writtenDates } from './dates.js'
import type { Block, CalendarDate, TextBlock } from './document.js'

/** What the lines at the head (and foot) of a document say of it. */
export interface Masthead {
  readonly blocks: readonly Block[]
  readonly title: string | null
  readonly date: CalendarDate | null
  readonly place: string | null
  readonly agency: string | null
}

/** How many blocks at the top may hold title, byline and dateline; and at the end a "Posted …" line. */
const TOP_BLOCKS = 12
const END_BLOCKS = 3
const LONGEST_META = 160

const BY = /^\W{0,2}(?:by|words by|written by|reported by|reporting by|story by|text by|from our)\s+(?:the\s+)?\p{Lu}/iu
const ADDITIONAL =
  /^\W{0,2}(?:additional |further )?(?:reporting|writing|editing|research|compiled|edited|translated)(?: and \w+)? by\s+\p{Lu}/iu
const NAME = "\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:de|van|von|der|bin|al|la|du|O['’]))?"
const NAME_LINE = new RegExp(
  `^(?:by\\s)?${NAME}(?:\\s${NAME}){1,3}(?:,\\s[\\p{L}’' -]{3,50}|\\s(?:in|at)\\s\\p{Lu}[\\p{L}, .’'-]{1,40})?$`,
  'u',
)
/** Words that stand beside the date in a line that is about the text itself. */
const META_WORDS =
  /\b(?:(?:first |last |re-?)?(?:published|posted|updated|released|issued|filed|modified|amended|created|written|update|embargo(?:ed)?)|not for (?:publication|release|broadcast)|for immediate release|immediate release|press (?:note|release|statement)|media (?:statement|release)|news release|date[dline]*|on|at|to|until|till|before|as|of|by|in|from|for|and|the|version|v?\d+(?:\.\d+)*|no|min(?:ute)?s?|read|comments?|views?|shares?|all times local|local|staff|reporter|correspondent|editor)\b/gi
const GOOD_LABEL =
  /\b(?:published|posted|released|issued|embargo(?:ed)?|not for (?:publication|release)|for immediate release|press (?:note|release)|media (?:statement|release)|date)\b[^.;|]*$/i
const POOR_LABEL =
  /\b(?:updated?|modified|received|covers?|period|approved|reviewed|accepted|amended|due|deadline|expires?|meeting|since|founded|ended|ending)\b[^.;|]*$/i
const PARTS = /\s*(?:[|·•;]|\s[—–-]{1,2}\s|\.\s)\s*/

/** Whether a short line only says who wrote the text, when, where or for whom. */
export function isMetaLine(text: string): boolean {
  if (text.length > LONGEST_META) return false
  if (BY.test(text) && (text.length <= 100 || namesDay(text)) && !/[a-z]{3}\.["”’]?$/.test(text)) return true
  if (ADDITIONAL.test(text)) return true
  return (
    namesDay(text) && text.split(PARTS).some((part) => namesDay(part) && leftover(part) <= 5) && leftover(text) <= 12
  )
}

/** How many words a line has beside dates, times and words about publication. */
function leftover(text: string): number {
  return (
    withoutDates(text)
      .replace(META_WORDS, ' ')
      .match(/[\p{L}\d]+(?:['’.-][\p{L}\d]+)*/gu)?.length ?? 0
  )
}

/**
 * Finds title, date, place and agency, and marks date lines and bylines. Furniture is passed over; a date on its own
 * line, in a byline or in a dateline is taken, a date in running prose never.
 */
export function readMasthead(blocks: readonly Block[]): Masthead {
  const named = [...blocks]
  const candidates: { rank: number; date: CalendarDate }[] = []
  let dateline: Dateline | null = null
  let agency: string | null = null
  let seen = 0
  let inBody = false
  for (let i = 0; i < named.length && seen < TOP_BLOCKS; i++) {
    const block = named[i]!
    if (block.kind === 'furniture' || block.kind === 'code') continue
    seen++
    if (block.kind === 'table') {
      inBody = true
      continue
    }
    if (isLabelled(block, inBody)) {
      if (block.kind !== 'heading' || block.level > 1) named[i] = { ...block, kind: 'byline', level: 0 }
      agency ??= bylineAgency(block.text)
      push(candidates, block.text, 4)
      continue
    }
    if (block.kind === 'heading') {
      agency ??= inBody ? null : (/^([A-Z]{2,6}) [-–—] \S/.exec(block.text)?.[1] ?? null)
      push(candidates, block.text, inBody ? 0 : 1)
      continue
    }
    if (block.kind !== 'paragraph' && block.kind !== 'standfirst') continue
    if (dateline === null && block.kind === 'paragraph') {
      dateline = datelineOf(block.text, named)
      if (dateline?.date != null) candidates.push({ rank: 4, date: dateline.date })
    }
    if (block.text.length <= LONGEST_META * 2 && !inBody) push(candidates, block.text, 0, true)
    if (block.text.length > LONGEST_META || (block.kind === 'paragraph' && /[.!?]["'”’)]*$/.test(block.text)))
      inBody = true
  }
  for (const block of named.slice(-END_BLOCKS)) {
    if (block.kind === 'table' || block.kind === 'furniture') continue
    if (/^\W{0,2}(?:first |last )?(?:posted|published|updated?|released|modified)\b/i.test(block.text))
      push(candidates, block.text, 2)
  }
  const best = candidates.reduce<{ rank: number; date: CalendarDate } | null>(
    (a, b) => (a === null || b.rank > a.rank ? b : a),
    null,
  )
  return {
    blocks: named,
    title: titleOf(named),
    date: best?.date ?? null,
    place: dateline?.place ?? null,
    agency: dateline?.agency ?? agency,
  }
}

/** A byline by its markup, or a line that reads like one. Names alone count only above the body. */
function isLabelled(block: TextBlock, inBody: boolean): boolean {
  if (block.kind === 'byline') return true
  if (block.kind === 'heading' && block.level === 1) return false
  if (block.kind !== 'paragraph' && block.kind !== 'standfirst' && block.kind !== 'heading') return false
  if (block.kind === 'heading' && /^v?\d+\.\d/.test(block.text)) return false
  if (isMetaLine(block.text)) return true
  return block.kind === 'paragraph' && !inBody && block.text.length <= 80 && NAME_LINE.test(block.text)
}

/** Adds the dates of a line, ranked by how plainly they say when the text was published. */
function push(
  candidates: { rank: number; date: CalendarDate }[],
  text: string,
  rank: number,
  labelledOnly = false,
): void {
  const dates = writtenDates(text)
  dates.forEach((written, index) => {
    const before = text.slice(index === 0 ? 0 : dates[index - 1]!.to, written.from)
    const good = GOOD_LABEL.test(before)
    if (isRangeEnd(text, written) && !good) return
    if (labelledOnly && !good) return
    const partial = written.date.day === null ? 2 : 0
    candidates.push({ rank: rank + (good ? 2 : POOR_LABEL.test(before) ? -2 : 0) - partial, date: written.date })
  })
}

function isRangeEnd(text: string, written: WrittenDate): boolean {
  return (
    /(?:\b(?:to|through|until|and|between|from)|\d\s?[–-])\s*$/i.test(text.slice(0, written.from)) ||
    /^\s*(?:to|through|until|[–-])\s*(?:\d|\p{Lu}[a-z]+ \d)/u.test(text.slice(written.to))
  )
}

function bylineAgency(text: string): string | null {
  return (
    /^\W{0,2}(?:by\s+)?([A-Z]{2,6})(?=\s*(?:$|[|·•,]))/i.exec(text)?.[1]?.match(/^[A-Z]{2,6}$/)?.[0] ??
    /\(([A-Z]{2,6})\)/.exec(text)?.[1] ??
    null
  )
}

interface Dateline {
  readonly place: string
  readonly agency: string | null
  readonly date: CalendarDate | null
}

const DATELINE = /^(.{2,90}?)(?:\s*(?:—|–|--)\s*|\s-\s|:\s)/
const AGENCY = /\(([\p{Lu}][\p{L}. ]{1,20})\)\s*$/u
const PLACE = /^\p{Lu}[\p{L}.'’-]*(?:[ ](?:de|of|upon|la|el|\p{Lu}[\p{L}.'’-]*)){0,4}$/u

/**
 * Reads a dateline: a place in capitals, or any place before an agency in brackets, with a date or without, and a
 * dash. A place before a colon is believed only where the text names it again in ordinary letters.
 */
function datelineOf(text: string, blocks: readonly Block[]): Dateline | null {
  const match = DATELINE.exec(text.slice(0, 130))
  if (match === null) return null
  let head = match[1]!.trim()
  const agency = AGENCY.exec(head)?.[1] ?? null
  if (agency !== null) head = head.replace(AGENCY, '').trim()
  const dates = writtenDates(head)
  const place = withoutDates(head).split(',')[0]!.trim()
  if (!PLACE.test(place)) return null
  const capitals = !/\p{Ll}/u.test(place) && /\p{Lu}{3}/u.test(place)
  if (!capitals && agency === null) return null
  const rest = withoutDates(head)
    .split(',')
    .slice(1)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (!rest.every((part) => PLACE.test(part))) return null
  if (match[0].trimEnd().endsWith(':') && agency === null && !isNamedAgain(place, blocks)) return null
  return { place, agency, date: dates[0]?.date ?? null }
}

function isNamedAgain(place: string, blocks: readonly Block[]): boolean {
  const ordinary = place.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
  return blocks.some((block) => block.kind !== 'table' && block.text.includes(ordinary))
}

/** The first heading of more than a name in capitals, else the first heading; null where there is none. */
function titleOf(blocks: readonly Block[]): string | null {
  const headings = blocks.slice(0, TOP_BLOCKS * 2).filter((block) => block.kind === 'heading')
  const first = headings[0]
  if (first === undefined || first.kind === 'table') return null
  const telling = headings.find(
    (block) => block.kind !== 'table' && block.level === first.level && !isNameplate(block.text),
  )
  return telling === undefined || telling.kind === 'table' ? first.text : telling.text
}

/** A publisher's or body's name that stands above the headline. */
const isNameplate = (text: string): boolean => !/\p{Ll}|\d/u.test(text) && text.split(/\s+/).length <= 4

/** Cuts a picture credit off the end of a caption: it names no fact, and its year is no date of one. */
export function splitCredit(block: TextBlock): TextBlock[] {
  const credit = CREDIT.exec(block.text)
  if (credit === null || credit.index === 0) return [block]
  return [sliceBlock(block, 0, credit.index), sliceBlock(block, credit.index, block.text.length, 'furniture')]
}

const CREDIT =
  /\s(?:\([^()]*\b(?:photos?|photograph|handout|courtesy|pool|getty|reuters|shutterstock|alamy)\b[^()]*\)|(?:photo|picture|image|photograph|credit|illustration|graphic|pic)s?(?: by| credit| courtesy of)?:\s[^.]{2,80}\.?)$/i
