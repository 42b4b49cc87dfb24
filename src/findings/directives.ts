import type { Document } from '../documents/index.js'
import { lineIndex, type Span, toFileSpan } from '../text/index.js'

/** A comment in a document that turns rules off for a part of it. */
export interface Directive extends Span {
  /** Rules it names; empty where it means all. */
  readonly rules: readonly string[]
  /** The text after "--"; null where there is none. */
  readonly reason: string | null
  /** The part of the file that it covers. */
  readonly covers: Span
}

const COMMENT = /<!--\s*tieout-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])([\s\S]*?)-->/g
const HASH = /^[ \t]*#\s*tieout-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])([^\r\n]*)$/gm

interface Comment extends Span {
  readonly verb: string
  readonly rules: readonly string[]
  readonly reason: string | null
}

/**
 * The directives of a document: `<!-- tieout-disable[-line|-next-line|-file] rule … -- reason -->` and
 * `<!-- tieout-enable rule … -->` in Markdown and HTML, the same after `#` in CSV and TSV; plain text has none. Those
 * inside code are text. "Next line" is the next one that is not blank.
 */
export function directivesOf(document: Document): Directive[] {
  const comments = commentsOf(document)
  if (comments.length === 0) return []
  const { source } = document
  const lines = lineIndex(source)
  const lineAround = (offset: number): Span => {
    const from = offset - (lines.at(offset).column - 1)
    return { from, to: from + lines.lineAt(offset).length }
  }
  const coverOf = (comment: Comment, position: number): Span => {
    if (comment.verb === 'disable-file') return { from: 0, to: source.length }
    if (comment.verb === 'disable-line') return lineAround(comment.from)
    if (comment.verb === 'disable-next-line') {
      const end = lineAround(comment.to).to
      const next = /\S/.exec(source.slice(end))
      return next === null ? { from: source.length, to: source.length } : lineAround(end + next.index)
    }
    const enabled = comments
      .slice(position + 1)
      .find((later) => later.verb === 'enable' && meets(later.rules, comment.rules))
    return { from: comment.to, to: enabled?.from ?? source.length }
  }
  return comments.flatMap((comment, position) => {
    if (comment.verb === 'enable') return []
    const { from, to, rules, reason } = comment
    return [{ from, to, rules, reason, covers: coverOf(comment, position) }]
  })
}

/** Whether an "enable" for these rules ends a "disable" for those: either may mean all. */
const meets = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || (b.length > 0 && b.every((rule) => a.includes(rule)))

function commentsOf({ mediaType, source, blocks }: Document): Comment[] {
  if (mediaType === 'text/plain') return []
  const pattern = mediaType === 'text/markdown' || mediaType === 'text/html' ? COMMENT : HASH
  const code = blocks.flatMap((block) =>
    block.kind === 'code' ? [toFileSpan(block.map, { from: 0, to: block.text.length })] : [],
  )
  const comments: Comment[] = []
  for (const match of source.matchAll(pattern)) {
    const from = match.index
    if (source[from - 1] === '`' || code.some((span) => span.from <= from && from < span.to)) continue
    const [names = '', ...reason] = match[2]!.split(/(?:^|\s)--(?:\s|$)/)
    comments.push({
      from,
      to: from + match[0].length,
      verb: match[1]!,
      rules: names.split(/[\s,]+/).filter((name) => name !== ''),
      reason: reason.join(' -- ').trim() || null,
    })
  }
  return comments
}
