import { withoutDates, writtenDates } from './dates.js'
import type { Block, CalendarDate } from './document.js'

/** The words before the dash that opens a report: where, when and by whom it was sent. */
export interface Dateline {
  readonly place: string | null
  readonly agency: string | null
  readonly date: CalendarDate | null
}

const DATELINE = /^(.{2,90}?)(?:\s*(?:—|–|--)\s*|\s-\s|:\s)/
const AGENCY = /\(([\p{Lu}][\p{L}. ]{1,20})\)\s*$/u
const PLACE = /^\p{Lu}[\p{L}.'’-]*(?:[ ](?:de|of|upon|la|el|\p{Lu}[\p{L}.'’-]*)){0,4}$/u

/**
 * Reads the dateline at the start of a paragraph; null where there is none. It is a place in capitals, or any place
 * beside an agency in brackets or a full date, or a date alone; then a dash. A place before a colon is believed only
 * where the text names it again in ordinary letters ("OSTVIK: The Ostvik council …").
 */
export function readDateline(text: string, blocks: readonly Block[]): Dateline | null {
  const match = DATELINE.exec(text.slice(0, 130))
  if (match === null) return null
  const written = match[1]!.trim()
  const agency = AGENCY.exec(written)?.[1] ?? null
  const head = agency === null ? written : written.replace(AGENCY, '').trim()
  const date = writtenDates(head).find((found) => found.date.day !== null)?.date ?? null
  const parts = withoutDates(head)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const colon = match[0].trimEnd().endsWith(':')
  const place = parts[0]
  if (place === undefined) return date === null || colon ? null : { place: null, agency, date }
  if (!parts.every((part) => PLACE.test(part))) return null
  const capitals = !/\p{Ll}/u.test(place) && /\p{Lu}{3}/u.test(place)
  if (!capitals && agency === null && date === null) return null
  if (colon && agency === null && !isNamedAgain(place, blocks)) return null
  return { place, agency, date }
}

function isNamedAgain(place: string, blocks: readonly Block[]): boolean {
  const ordinary = place.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
  return blocks.some((block) => block.kind !== 'table' && block.text.includes(ordinary))
}
