import { numberIn } from './images.js'
import type { DatePhrase, Phrase } from './phrase.js'
import { SEASONS } from './words.js'

/** A date of which only these parts are told. */
export const dateOf = (parts: Partial<DatePhrase>): DatePhrase => ({
  kind: 'date',
  year: null,
  month: null,
  day: null,
  weekday: null,
  ...parts,
})

/** A date, or the first of a stretch, with the weekday that was written before it. */
export function addWeekday(phrase: Phrase, weekday: number): Phrase {
  if (phrase.kind === 'date') return { ...phrase, weekday }
  if (phrase.kind === 'range') return { ...phrase, from: addWeekday(phrase.from, weekday) }
  return phrase
}

/** "23", "23rd", "third" or "3-9" of a month. */
export function daysOf(image: string, month: number, year: number | null): Phrase {
  const [first, last] = (image.match(/\d+/g) ?? [numberIn(image)]).map(Number)
  const from = dateOf({ day: first ?? null, month, year })
  return last === undefined ? from : { kind: 'range', from, to: dateOf({ day: last, month, year }) }
}

/** A date without a year in the document's own year or one so far from it; all others as they are. */
export const inYear = (phrase: Phrase, offset: number | null): Phrase =>
  offset === null || phrase.kind !== 'date' || phrase.year !== null ? phrase : { kind: 'in-year', date: phrase, offset }

/** "last March", "next Tuesday" */
export function monthOrDay(
  image: string,
  names: ReadonlyMap<string, number>,
  field: 'month' | 'weekday',
  offset: number,
): Phrase {
  return { kind: 'relative-date', date: dateOf({ [field]: names.get(image.toLowerCase()) ?? null }), offset }
}

/** "last winter" */
export const seasonNear = (image: string, offset: number): Phrase => ({
  kind: 'relative-season',
  season: SEASONS.get(image.toLowerCase()) ?? 0,
  offset,
})
