import type { Span } from '../text/index.js'
import { excerpt } from './excerpt.js'
import { withoutControls } from './width.js'

/** Plain text as Markdown that shows it letter by letter on one line: nothing in it becomes markup, link or mention. */
export function inline(text: string): string {
  return withoutControls(text)
    .replace(/\s+/g, ' ')
    .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]!)
    .replace(/[\\`*_[\]#|~]/g, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&')
    .replace(/@/g, '@\u200b')
    .replace(/:\/\//g, ':\u200b//')
}

/** A code span that holds the text whatever backticks are in it; a table cell can hold it too. */
export function code(text: string): string {
  const flat = withoutControls(text).replace(/\s+/g, ' ').replaceAll('|', '¦')
  const fence = '`'.repeat(Math.max(0, ...[...flat.matchAll(/`+/g)].map((run) => run[0].length)) + 1)
  const space = flat.startsWith('`') || flat.endsWith('`') ? ' ' : ''
  return `${fence}${space}${flat}${space}${fence}`
}

/** A sentence, shortened around its figures, with the figures bold. */
export function marked(sentence: string, marks: readonly Span[]): string {
  return excerpt(sentence, marks, 320)
    .map(({ text, marked: bold }) => {
      if (!bold) return lead(text) + inline(text.trim()) + trail(text)
      return `<strong>${inline(text)}</strong>`
    })
    .join('')
}

const lead = (text: string): string => (/^\s/.test(text) ? ' ' : '')
const trail = (text: string): string => (/\S\s+$/.test(text) ? ' ' : '')
