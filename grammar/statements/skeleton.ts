import type { Reading } from '../reading.js'

/**
 * A sentence in small letters with every figure cut down to one capital, so that wordings can be told by regular
 * expressions over words.
 *
 * T date, R stretch of days, G "… ago", L "… later" or "… earlier", H clock time, K stretch between two clock times,
 * D duration, A age, N count, O ordinal, X any other figure.
 */
export interface Skeleton {
  readonly text: string
  /** Index of the reading that a capital at this place of the text stands for; undefined at all other places. */
  readonly readings: ReadonlyMap<number, number>
  /** The place in the sentence of a place in the text. */
  readonly origin: (at: number) => number
}

/** Draws a sentence's skeleton; `readings` carry spans in the sentence and are sorted. */
export function skeletonOf(sentence: string, readings: readonly Reading[]): Skeleton {
  const places = new Map<number, number>()
  let text = ''
  let at = 0
  readings.forEach((reading, i) => {
    text += small(sentence.slice(at, reading.from))
    places.set(text.length, i)
    text += letterOf(reading)
    at = reading.to
  })
  text += small(sentence.slice(at))
  return { text, readings: places, origin: (place) => originOf(place, places, readings) }
}

/** Only ASCII letters are made small, so that places keep their distance. */
const small = (text: string): string =>
  text.replace(/[A-Z\s]/g, (letter) => (letter < 'A' ? ' ' : letter.toLowerCase()))

function originOf(place: number, places: ReadonlyMap<number, number>, readings: readonly Reading[]): number {
  let shift = 0
  for (const [at, index] of places) {
    if (at >= place) break
    shift += readings[index]!.to - readings[index]!.from - 1
  }
  return place + shift
}

function letterOf({ quantity, text }: Reading): string {
  const { moment } = quantity
  switch (quantity.kind) {
    case 'date':
      if (moment === null) return 'X'
      if (/\bago$/i.test(text)) return 'G'
      if (moment.from === null && /\b(?:later|earlier|before|after|afterwards?)$/i.test(text)) return 'L'
      return moment.edtf.includes('/') && moment.precision === 'period' ? 'R' : 'T'
    case 'time':
      return moment?.edtf.includes('/') ? 'K' : 'H'
    case 'duration':
      return quantity.per === null ? 'D' : 'X'
    case 'age':
      return 'A'
    case 'count':
      return 'N'
    case 'ordinal':
      return 'O'
    default:
      return 'X'
  }
}
