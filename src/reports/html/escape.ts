import type { Location } from '../../findings/index.js'
import type { Span } from '../../text/index.js'
import { excerpt } from '../excerpt.js'
import { withoutControls } from '../width.js'

/** Any text as HTML content or quoted attribute value: nothing in it can become markup. */
export function escapeHtml(text: string): string {
  return withoutControls(text)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A value as JSON that may stand inside a script element. */
export const embeddedJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** A sentence, shortened around its marks to about `width` characters, with `<mark>` around each. */
export function markedHtml(sentence: string, marks: readonly Span[], width: number): string {
  return excerpt(sentence, marks, width)
    .map((piece) => (piece.marked ? `<mark>${escapeHtml(piece.text)}</mark>` : escapeHtml(piece.text)))
    .join('')
}

/** A relative link to a file of the run; never a scheme or a host, whatever the path is. */
export function fileHref(path: string): string {
  return `./${path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')}`
}

/** A link to the figure itself: a text fragment where a browser shows the file, else the line as code hosts name it. */
export function placeHref({ path, start, sentence, mark }: Location): string {
  if (!/\.(?:html?|txt)$/i.test(path)) return `${fileHref(path)}#L${start.line}`
  const part = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '').trim()).replaceAll('-', '%2D')
  const before = part(sentence.slice(0, mark.from).split(/\s+/).slice(-4).join(' '))
  const figure = part(sentence.slice(mark.from, mark.to))
  return `${fileHref(path)}#:~:text=${before === '' ? '' : `${before}-,`}${figure}`
}
