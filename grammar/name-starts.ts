import { currencyNames, measureNames } from '../src/units/index.js'

/** By what a name can start with, what its second token can be; names in one token have none. */
export type Starts = ReadonlyMap<string, ReadonlySet<string>>

let ofCurrencies: Starts | null = null
let ofMeasures: Starts | null = null

/** What the names of currencies start with, and of measures: tables that are filled when a text is first read. */
export const currencyStarts = (): Starts => (ofCurrencies ??= startsOf(currencyNames()))
export const measureStarts = (): Starts => (ofMeasures ??= startsOf(names()))

function* names(): Iterable<string> {
  for (const [name] of measureNames()) yield name
}

function startsOf(all: Iterable<string>): Starts {
  const starts = new Map<string, Set<string>>()
  for (const name of all) {
    if (LETTERS.test(name)) {
      const start = name.toLowerCase()
      if (!starts.has(start)) starts.set(start, none)
      if (name.startsWith('u')) add(starts, `µ${start.slice(1)}`, '')
      if (start !== 'us') continue
    }
    const word = /^(?:[\p{L}\p{M}]+(?:['’][\p{L}]+)*[²³]?|[A-Za-z](?:\.[A-Za-z])+\.?)/u.exec(name)
    const start = word ? word[0].toLowerCase() : name[0]!
    const rest = name.slice(start.length).trimStart()
    const second = rest === '' ? '' : (/^[A-Za-z]+/.exec(rest)?.[0].toLowerCase() ?? rest.charAt(0))
    add(starts, start, second)
    if ((name[0] === 'u' || name[0] === 'U') && /^u\.?s\b/i.test(name)) {
      add(starts, 'u.s.', second)
      add(starts, 'u.s', second)
    }
    if (name.startsWith('u')) add(starts, `µ${word?.[0].slice(1).toLowerCase() ?? ''}`, second)
    // "km2" is one token where it is written "km²", whatever follows it.
    const [, letters, power, more] = /^([A-Za-z]+)([23])(?!\d)(.*)$/.exec(name) ?? []
    if (letters !== undefined) add(starts, letters.toLowerCase() + (power === '2' ? '²' : '³'), more!.charAt(0))
  }
  return starts
}

/** Most names are one plain word. */
const LETTERS = /^[A-Za-z]+$/
const none = new Set<string>()

function add(starts: Map<string, Set<string>>, start: string, second: string): void {
  const seconds = starts.get(start)
  if (second === '') starts.set(start, seconds ?? none)
  else if (seconds === undefined || seconds === none) starts.set(start, new Set([second]))
  else seconds.add(second)
}
