import { parseDate } from './dates.js'
import type { CalendarDate } from './document.js'

/** What the head of a Markdown file declares; `end` is where the text begins (0 without front matter). */
export interface FrontMatter {
  readonly title: string | null
  readonly date: CalendarDate | null
  readonly end: number
}

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const DATE_KEYS = ['date', 'published', 'pubdate', 'publishdate', 'datepublished', 'created', 'release_date']

/** Reads the `key: value` lines of YAML front matter; anything nested is passed over. */
export function readFrontMatter(text: string): FrontMatter {
  if (!text.startsWith('---')) return { title: null, date: null, end: 0 }
  const fenced = FENCED.exec(text)
  if (fenced === null || !/^[\w-]+\s*:/m.test(fenced[1]!)) return { title: null, date: null, end: 0 }
  const values = new Map<string, string>()
  for (const line of fenced[1]!.split(/\r?\n/)) {
    const pair = /^([\w-]+)\s*:\s*(.+?)\s*$/.exec(line)
    if (pair !== null) values.set(pair[1]!.toLowerCase(), unquoted(pair[2]!))
  }
  const dated = DATE_KEYS.map((key) => values.get(key)).find((value) => value !== undefined)
  return {
    title: values.get('title') ?? null,
    date: dated === undefined ? null : parseDate(dated),
    end: fenced[0].length,
  }
}

const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value.replace(/\s+#.*$/, '')
