import { sliceBlock } from './block-text.js'
import { type Dateline, readDateline } from './dateline.js'
import { type WrittenDate, writtenDates } from './dates.js'
import type { Block, CalendarDate, TextBlock } from './document.js'
import { isBody, isContributorLine, isMetaLine, isNameLine, isNameplate } from './meta-lines.js'

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
/** Only above the body; a longer line is no place for the date of publication. */
const LONGEST_DATED = 320

const GOOD_LABEL =
  /\b(?:published|posted|released|issued|embargo(?:ed)?|not for (?:publication|release|broadcast)|for immediate release|press (?:note|release)|media (?:statement|release)|dated?)\b[^.;|]*$/i
/** "… statistics section. Published Monday 2 February 2026. Figures are provisional.": a label that opens its sentence. */
const OWN_LABEL =
  /(?:^|[.|·•]\s+)(?:Published|Posted|Released|Issued|Press (?:note|release)|Media (?:statement|release)|News release)\b,?(?: on)? [^.;|]{0,20}\b(?:19|20)\d\d\b/
const POOR_LABEL =
  /\b(?:updated?|modified|received|covers?|period|approved|reviewed|amended|due|deadline|expires?|meeting|since|founded|end(?:ed|ing)?)\b[^.;|]*$/i
const FOOT_DATE = /^\W{0,2}(?:first |last )?(?:posted|published|updated?|released|modified)\b/i
const SUBJECT = /^(?:subject|re)\s*:\s+(?=\S)/i

interface Candidate {
  readonly rank: number
  readonly date: CalendarDate
}

/**
 * Finds title, date, place and agency, and marks date lines and bylines. Furniture is passed over; a date on its own
 * line, in a byline or in a dateline is taken, a date in running prose never.
 */
export function readMasthead(blocks: readonly Block[]): Masthead {
  const named = [...blocks]
  const candidates: Candidate[] = []
  let dateline: Dateline | null = null
  let agency: string | null = null
  let inBody = false
  let seen = 0
  for (let i = 0; i < named.length && seen < TOP_BLOCKS; i++) {
    const block = named[i]!
    if (block.kind === 'furniture') continue
    seen++
    if (block.kind === 'table') inBody = true
    else if (isByline(block, inBody)) {
      named[i] = { ...block, kind: 'byline', level: 0, list: -1 }
      agency ??= bylineAgency(block.text)
      candidates.push(...datesOf(block.text, 4))
    } else if (block.kind === 'heading') {
      if (!inBody) agency ??= /^([A-Z]{2,6}) [-–—] \S/.exec(block.text)?.[1] ?? null
      candidates.push(...datesOf(block.text, inBody ? 0 : 1))
    } else if (block.kind === 'paragraph' || block.kind === 'standfirst') {
      const subject = inBody ? null : SUBJECT.exec(block.text)
      if (subject !== null)
        named[i] = { ...sliceBlock(block, subject[0].length, block.text.length, 'heading'), level: 1 }
      dateline ??= block.kind === 'paragraph' ? readDateline(block.text, named) : null
      const isLabelled = GOOD_LABEL.test(block.text) || OWN_LABEL.test(block.text)
      if (!inBody && block.text.length <= LONGEST_DATED && isLabelled) {
        candidates.push(...datesOf(block.text, 0).filter((candidate) => candidate.rank > 0))
      }
    }
    inBody ||= isBody(named[i]!)
  }
  if (dateline?.date != null) candidates.push({ rank: 5, date: dateline.date })
  readFoot(named, candidates)
  const best = candidates.reduce<Candidate | null>((a, b) => (a === null || b.rank > a.rank ? b : a), null)
  return {
    blocks: named,
    title: titleOf(named),
    date: best?.date ?? null,
    place: dateline?.place ?? null,
    agency: dateline?.agency ?? agency,
  }
}

/** Names those who helped, at the foot, as a byline, and takes the date of a "Posted …" line there. */
function readFoot(named: Block[], candidates: Candidate[]): void {
  for (let i = named.length - 1, seen = 0; i >= 0 && seen < END_BLOCKS; i--) {
    const block = named[i]!
    if (block.kind === 'furniture') continue
    seen++
    if (block.kind === 'table') continue
    if (FOOT_DATE.test(block.text)) candidates.push(...datesOf(block.text, 2))
    if (block.kind === 'paragraph' && isContributorLine(block.text)) named[i] = { ...block, kind: 'byline' }
  }
}

/** A byline by its markup, or a line that reads like one; in the body only one that says when it was published. */
function isByline(block: TextBlock, inBody: boolean): boolean {
  if (block.kind === 'byline') return true
  if (block.kind === 'heading' ? block.level === 1 || /^\W?v?\d+\.\d/.test(block.text) : !isLine(block)) return false
  if (isMetaLine(block.text)) return !inBody || FOOT_DATE.test(block.text)
  return block.kind === 'paragraph' && !inBody && isNameLine(block.text)
}

const isLine = (block: TextBlock): boolean => block.kind === 'paragraph' || block.kind === 'standfirst'

/** The dates of a line, ranked by how plainly they say when the text was published. */
function datesOf(text: string, rank: number): Candidate[] {
  const found: Candidate[] = []
  writtenDates(text).forEach((written, index, all) => {
    const before = text.slice(index === 0 ? 0 : all[index - 1]!.to, written.from)
    const good = GOOD_LABEL.test(before)
    if (isInRange(text, written) && !good) return
    const partial = written.date.day === null ? 2 : 0
    found.push({ rank: rank + (good ? 2 : POOR_LABEL.test(before) ? -2 : 0) - partial, date: written.date })
  })
  return found
}

/** Whether a date begins or ends a period. */
function isInRange(text: string, written: WrittenDate): boolean {
  return (
    /(?:\b(?:to|through|until|and|between|from)|\d\s?[–-])\s*$/i.test(text.slice(0, written.from)) ||
    /^\s*(?:to|through|until|[–-])\s*(?:\d|\p{Lu}[a-z]+ \d)/u.test(text.slice(written.to))
  )
}

/** An agency's code that is the whole of a byline's first part, or stands in brackets. */
function bylineAgency(text: string): string | null {
  const first = /^\W{0,2}(?:[Bb]y\s+)?([A-Z]{2,6})(?=\s*(?:$|[|·•,]))/.exec(text)?.[1]
  return first ?? /\(([A-Z]{2,6})\)/.exec(text)?.[1] ?? null
}

/**
 * The headline: of the headings above the body the first of the highest level that is more than a publisher's name;
 * a level-1 heading near the top counts also below the first paragraph.
 */
function titleOf(blocks: readonly Block[]): string | null {
  const headings: TextBlock[] = []
  let inBody = false
  for (const block of blocks.filter((candidate) => candidate.kind !== 'furniture').slice(0, TOP_BLOCKS)) {
    if (block.kind === 'heading' && (!inBody || block.level === 1)) headings.push(block)
    inBody ||= isBody(block)
  }
  const level = Math.min(...headings.map((heading) => heading.level))
  const highest = headings.filter((heading) => heading.level === level)
  return (highest.find((heading) => !isNameplate(heading.text)) ?? highest[0])?.text ?? null
}
