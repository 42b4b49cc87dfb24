import { parser as commonmark, GFM } from '@lezer/markdown'
import { BlockText, textBlock } from './block-text.js'
import { splitCredit } from './captions.js'
import type { Block, CalendarDate, TextBlock, TextKind } from './document.js'
import type { Draft, FormatReader } from './draft.js'
import { readFrontMatter } from './front-matter.js'
import { DEEPEST, inline } from './markdown-inline.js'
import { plainText } from './markdown-plain.js'
import { markdownTable, type SyntaxNode } from './markdown-table.js'
import { isMetaLine } from './meta-lines.js'
import { readPlainText } from './plain-text.js'

const parser = commonmark.configure([GFM, plainText])
/** Lines of a letterhead are shorter than this. */
const SHORT_LINE = 160

/** Paragraphs up to this length are never too dense. */
const LONG_PARAGRAPH = 20_000
/** Links × characters of one paragraph. */
const DENSEST = 100_000_000

const BOLD_START = /^\s*(?:\*\*|__)\S/
const MARKS = /[*_`[\]]|\(#\)|\\$/g

/** What is handed down through nested blocks. */
interface Context {
  readonly kind: TextKind
  readonly level: number
  readonly list: number
  readonly depth: number
}

interface State {
  readonly text: string
  readonly base: number
  readonly blocks: Block[]
  readonly readHtml: FormatReader
  lists: number
  heading: number
  date: CalendarDate | null
}

/**
 * Reads Markdown (CommonMark with tables, strikethrough, task lists and footnotes) with YAML front matter. A paragraph
 * that is bold as a whole is a heading, or the caption of the table below it; images leave their alternative text as a
 * caption; lines of a letterhead or byline block are blocks of their own. HTML blocks are read by `readHtml`.
 */
export function readMarkdown(text: string, readHtml: FormatReader): Draft {
  const front = readFrontMatter(text)
  const body = front.end === 0 ? text : text.slice(front.end)
  if (isTooDense(body)) {
    const problem = { message: 'Too many links in one paragraph; read as plain text.', offset: front.end }
    return { ...readPlainText(text), problems: [problem] }
  }
  const state: State = { text: body, base: front.end, blocks: [], readHtml, lists: 0, heading: 1, date: null }
  readBlocks(parser.parse(body).topNode, { kind: 'paragraph', level: 0, list: -1, depth: 0 }, state)
  return { blocks: state.blocks, title: front.title, date: front.date ?? state.date, problems: [] }
}

/**
 * Whether a paragraph would cost the Markdown parser too much: it looks ahead from every link's opening to the
 * paragraph's next white space or end.
 */
function isTooDense(text: string): boolean {
  if (text.length < LONG_PARAGRAPH) return false
  return text
    .split(/\n[ \t\r]*\n/)
    .some((part) => part.length > LONG_PARAGRAPH && part.split('](').length * part.length > DENSEST)
}

function readBlocks(parent: SyntaxNode, context: Context, state: State): void {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) readBlock(node, context, state)
}

function readBlock(node: SyntaxNode, context: Context, state: State): void {
  if (context.depth > DEEPEST) return
  const deeper = { ...context, depth: context.depth + 1 }
  switch (node.name) {
    case 'Paragraph':
    case 'Task':
      readParagraph(node, context, state)
      return
    case 'Blockquote':
      readBlocks(node, { ...deeper, kind: context.kind === 'paragraph' ? 'quote' : context.kind }, state)
      return
    case 'BulletList':
    case 'OrderedList':
      if (isLinkList(node, state.text)) readBlocks(node, { ...deeper, kind: 'furniture' }, state)
      else readBlocks(node, { ...deeper, kind: 'item', level: context.level + 1, list: state.lists++ }, state)
      return
    case 'ListItem':
      readBlocks(node, deeper, state)
      return
    case 'Table':
      state.blocks.push(markdownTable(node, state.text, captionAbove(node, state), (cell) => inline(cell, state)))
      return
    case 'FencedCode':
    case 'CodeBlock':
      readCode(node, state)
      return
    case 'HTMLBlock':
      readHtmlBlock(node, state)
      return
    default: {
      const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name)
      if (heading === null) return
      state.heading = Number(heading[1])
      put(state, textBlock('heading', inline(node, state), state.heading))
    }
  }
}

/** Two or more items that are each a link as a whole: pointers to other texts, or a table of contents. */
function isLinkList(list: SyntaxNode, text: string): boolean {
  const items = list.getChildren('ListItem')
  return items.length > 1 && items.every((item) => isLink(item.getChild('Paragraph'), text))
}

function isLink(paragraph: SyntaxNode | null, text: string): boolean {
  const link = paragraph?.getChild('Link')?.getChild('URL')?.parent
  if (paragraph === null || link === undefined || link === null) return false
  return /^\W*$/.test(text.slice(paragraph.from, link.from)) && /^\W*$/.test(text.slice(link.to, paragraph.to))
}

/** A block without visible text is none. */
function put(state: State, block: TextBlock): void {
  if (block.text !== '') state.blocks.push(block)
}

function readCode(node: SyntaxNode, state: State): void {
  const code = new BlockText()
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === 'CodeText') code.add(state.text.slice(child.from, child.to), state.base + child.from)
  }
  put(state, textBlock('code', code))
}

function readHtmlBlock(node: SyntaxNode, state: State): void {
  const draft = state.readHtml(state.text.slice(node.from, node.to))
  state.blocks.push(...draft.blocks.map((block) => shiftBlock(block, state.base + node.from)))
  state.date ??= draft.date
}

/** A block of a fragment that starts at `offset` of the file. */
function shiftBlock(block: Block, offset: number): Block {
  const shift = <T extends { readonly map: TextBlock['map'] }>(part: T): T => ({
    ...part,
    map: { plain: part.map.plain, file: part.map.file.map((at) => at + offset) },
  })
  if (block.kind !== 'table') return shift(block)
  const caption = block.caption === null ? null : shift(block.caption)
  return { ...block, caption, rows: block.rows.map((row) => row.map(shift)) }
}

function readParagraph(node: SyntaxNode, context: Context, state: State): void {
  const images = imagesOf(node)
  for (const image of images.nodes) {
    const badge = images.only && image.parent?.name === 'Link'
    const alternative = textBlock(badge ? 'furniture' : 'caption', inline(image, state, true))
    if (alternative.text !== '') state.blocks.push(...(badge ? [alternative] : splitCredit(alternative)))
  }
  if (images.only) return
  const { kind, level, list } = context
  const last = state.blocks.at(-1)
  const underTitle = last !== undefined && last.kind === 'heading' && last.level === 1
  for (const line of linesOf(node, context, state)) {
    if (line.isEmpty) continue
    const emphasised = kind === 'paragraph' && line.emphasised
    if (emphasised && isStrong(node) && isHeadLength(line)) {
      put(state, textBlock('heading', line, Math.min(6, state.heading + 1)))
    } else if (emphasised && underTitle) put(state, textBlock('standfirst', line))
    else put(state, textBlock(kind, line, level, list))
  }
}

/** A bold line stands for a heading when it is short and no sentence or number. */
function isHeadLength(line: BlockText): boolean {
  const { text } = line.finish()
  return text.length <= 140 && !/[.!?:]["'”’)]*$|^[\d.,]+$/.test(text)
}

const isStrong = (node: SyntaxNode): boolean => node.getChild('StrongEmphasis') !== null

/** The images of a paragraph, and whether it holds nothing else. */
function imagesOf(node: SyntaxNode): { nodes: SyntaxNode[]; only: boolean } {
  const nodes: SyntaxNode[] = []
  let covered = 0
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const image = child.name === 'Image' ? child : child.name === 'Link' ? child.getChild('Image') : null
    if (image === null) continue
    nodes.push(image)
    covered += child.to - child.from
  }
  if (nodes.length === 0) return { nodes, only: false }
  return { nodes, only: covered + nodes.length * 3 >= node.to - node.from }
}

/** The bold line or "Table …" heading directly above a table, taken off the blocks. */
function captionAbove(node: SyntaxNode, state: State): TextBlock | null {
  const above = node.prevSibling
  if (above?.name !== 'Paragraph') return null
  const last = state.blocks.at(-1)
  const isBold = last !== undefined && last.kind === 'heading' && isStrong(above)
  if (!isBold) return null
  state.blocks.pop()
  return { ...last, kind: 'caption', level: 0 }
}

/**
 * The lines of a paragraph: one, unless line breaks stand in a letterhead or byline block: beside a line that is a
 * date line or byline, or between lines that are bold as a whole or begin with a bold label.
 */
function linesOf(node: SyntaxNode, context: Context, state: State): BlockText[] {
  const source = state.text.slice(node.from, node.to)
  if (context.kind !== 'paragraph' || !source.includes('\n')) return [inline(node, state)]
  const rows = source.split('\n')
  const labels = rows.map((row) => row.length <= SHORT_LINE && BOLD_START.test(row))
  const metas = rows.map((row) => row.length <= SHORT_LINE && isMetaLine(row.replace(MARKS, '').trim()))
  const ends: number[] = []
  let at = node.from
  rows.forEach((row, index) => {
    at += row.length + 1
    if (index === rows.length - 1) return
    if ((labels[index] && labels[index + 1]) || ((metas[index] || metas[index + 1]) && !/,\s*$/.test(row)))
      ends.push(at)
  })
  ends.push(node.to)
  return ends.map((to, index) => inline(node, state, false, index === 0 ? node.from : ends[index - 1]!, to))
}
