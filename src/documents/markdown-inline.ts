import { decodeHTML } from 'entities'
import { BlockText } from './block-text.js'
import type { SyntaxNode } from './markdown-table.js'
import { superscript } from './superscript.js'

/** Nesting beyond this depth (hostile input) is not entered. */
export const DEEPEST = 60
/** A note's mark between its tags is shorter than this. */
const LONGEST_MARK = 24

/** The text that nodes point into, and where it begins in the file. */
export interface InlineSource {
  readonly text: string
  readonly base: number
}

/** The plain text of a node's inline content between two offsets; of an image only where `inImage` asks for it. */
export function inline(
  node: SyntaxNode,
  source: InlineSource,
  inImage = false,
  from = node.from,
  to = node.to,
): BlockText {
  const out = new BlockText()
  write(node, { source, out, from, to }, { strong: false, image: inImage, depth: 0 })
  return out
}

interface Target {
  readonly source: InlineSource
  readonly out: BlockText
  readonly from: number
  readonly to: number
}

function write(node: SyntaxNode, target: Target, as: { strong: boolean; image: boolean; depth: number }): void {
  const { source, out } = target
  const copy = (from: number, to: number): void => {
    const start = Math.max(from, target.from)
    const end = Math.min(to, target.to)
    if (start < end) out.addCollapsed(source.text.slice(start, end), source.base + start, as.strong)
  }
  let at = node.from
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    // What stands in a superscript has been written with its opening tag.
    if (child.from < at) continue
    copy(at, child.from)
    at = child.to
    if (child.to <= target.from || child.from >= target.to || as.depth > DEEPEST) continue
    const deeper = { ...as, depth: as.depth + 1 }
    switch (child.name) {
      case 'Emphasis':
      case 'StrongEmphasis':
        write(child, target, { ...deeper, strong: true })
        break
      case 'Strikethrough':
      case 'InlineCode':
      case 'Autolink':
        write(child, target, deeper)
        break
      case 'Link':
        writeLink(child, target, deeper, copy)
        if (child.from === node.from && isNote(source.text, child) && source.text[at] === ':') at++
        break
      case 'Image':
        if (as.image) write(child, target, deeper)
        break
      case 'Escape':
        copy(child.from + 1, child.to)
        break
      case 'Entity':
        out.add(decodeHTML(source.text.slice(child.from, child.to)), source.base + child.from, as.strong)
        break
      case 'HardBreak':
        out.addCollapsed('\n', source.base + child.from, as.strong)
        break
      case 'HTMLTag': {
        const tag = source.text.slice(child.from, child.to).toLowerCase()
        if (tag.startsWith('<br')) out.addCollapsed(' ', source.base + child.from)
        if (tag === '<sup>') {
          const close = source.text
            .slice(child.to, child.to + LONGEST_MARK)
            .toLowerCase()
            .indexOf('</sup>')
          if (close < 0) break
          const raised = superscript(out.tail, source.text.slice(child.to, child.to + close))
          out.add(raised, source.base + child.to, as.strong)
          at = child.to + close
        }
        break
      }
      case 'URL':
        if (node.name === 'Autolink' || node.name === 'Paragraph' || node.name === 'TableCell')
          copy(child.from, child.to)
        break
      default:
        break
    }
  }
  copy(at, node.to)
}

/** Whether a link is a footnote's mark. */
const isNote = (text: string, link: SyntaxNode): boolean => text[link.from + 1] === '^'

/** A link keeps its words; a footnote's mark goes; brackets without an address are brackets. */
function writeLink(
  node: SyntaxNode,
  target: Target,
  as: { strong: boolean; image: boolean; depth: number },
  copy: (from: number, to: number) => void,
): void {
  const { text } = target.source
  if (isNote(text, node)) return
  const bare = node.getChild('URL') === null && node.getChild('LinkLabel') === null
  if (bare) copy(node.from, node.from + 1)
  write(node, target, as)
  if (bare) copy(node.to - 1, node.to)
}
