import type { Sentence } from '../../claims/index.js'
import type { Span } from '../../text/index.js'
import { append } from '../../text/index.js'
import type { Row, RowTable } from './rows.js'

/** A place of a sentence that names a row, and the rows of that name in the tables of the set. */
export interface Naming extends Span {
  readonly rows: readonly Named[]
  /** Whether only a word is said that no other row of the table has: "Gallery" for "Art Gallery". */
  readonly partial: boolean
}

export interface Named {
  readonly row: Row
  readonly table: RowTable
}

interface Name extends Named {
  readonly words: readonly string[]
}

/** Finds the rows that sentences name, word for word. */
export type Namer = (sentence: Sentence) => readonly Naming[]

/** A namer for the rows of some tables; wholes are named too. The longest name at a place stands. */
export function namerOf(tables: readonly RowTable[]): Namer {
  const byFirst = new Map<string, Name[]>()
  const byWord = new Map<string, Named[]>()
  for (const table of tables) {
    for (const row of table.rows) for (const words of row.names) append(byFirst, words[0]!, { words, row, table })
    for (const [word, row] of tellingWords(table)) append(byWord, word, { row, table })
  }
  return ({ clause, text }) => {
    const small = text.toLowerCase()
    const words = clause.words.filter(({ weight }) => weight > 0)
    const found: Naming[] = []
    for (let i = 0; i < words.length; i++) {
      const { class: own, from } = words[i]!
      const names = (byFirst.get(own) ?? []).filter((name) =>
        name.words.every((word, k) => words[i + k]?.class === word),
      )
      const length = Math.max(1, ...names.map((name) => name.words.length))
      const longest = names.filter((name) => name.words.length === length)
      const rows = names.length > 0 ? asWritten(longest, small) : (byWord.get(own) ?? [])
      if (rows.length === 0) continue
      found.push({ from, to: words[i + length - 1]!.to, rows, partial: names.length === 0 })
      i += length - 1
    }
    return found
  }
}

/** Of rows of one name those whose head a text has letter for letter, if any: profit before and after tax share their words. */
function asWritten(names: readonly Name[], text: string): readonly Name[] {
  if (names.length < 2) return names
  const written = names.filter(({ row }) => text.includes(row.head.toLowerCase()))
  return written.length > 0 ? written : names
}

/** Between the members of a list of names, and before its last. */
const LINK = /^(?:,|,? and|,? plus| &)\s+(?:the |of )*$/i
const LAST_LINK = /^(?:,? and|,? plus| &)\s/i

/** Names that stand in a list, two or more: "trams, ferries and city buses". */
export function listsOf(text: string, namings: readonly Naming[]): (readonly Naming[])[] {
  const lists: Naming[][] = []
  for (const naming of namings) {
    const last = lists.at(-1)?.at(-1)
    if (last !== undefined && LINK.test(text.slice(last.to, naming.from))) lists.at(-1)!.push(naming)
    else lists.push([naming])
  }
  return lists.filter((list) => list.length > 1 && LAST_LINK.test(text.slice(list.at(-2)!.to, list.at(-1)!.from)))
}

/** The words of rows with longer names that no other row of their table has, and no head of its columns. */
function tellingWords({ rows, words }: RowTable): [string, Row][] {
  const owners = new Map<string, Row | null>()
  for (const row of rows)
    for (const word of new Set(row.names.flat())) owners.set(word, owners.has(word) || words.has(word) ? null : row)
  return [...owners].flatMap(([word, row]): [string, Row][] =>
    row?.names.every((name) => name.length > 1) === true ? [[word, row]] : [],
  )
}
