import { Parser } from 'htmlparser2'
import { BlockText, textBlock } from './block-text.js'
import { splitCredit } from './captions.js'
import { parseDate } from './dates.js'
import type { Block, CalendarDate, Problem } from './document.js'
import type { Draft } from './draft.js'
import {
  type Attributes,
  BLOCKS,
  HIDDEN,
  isFurniture,
  metaOf,
  PARAGRAPH,
  type Role,
  roleOf,
  STRONG,
  VOID,
} from './html-roles.js'
import { HtmlTable } from './html-table.js'
import { superscript } from './superscript.js'

/**
 * Reads HTML from the parser's events: headings, paragraphs, items, quotes, captions, tables with spans, and text that
 * stands bare in a division. Navigation, asides, forms and elements whose class or id names page machinery become
 * furniture; `<meta>`, `<time>` and linked data give the date.
 */
export function readHtml(text: string): Draft {
  const page = new Page()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes, parser.startIndex),
      onclosetag: (name) => page.close(name, parser.startIndex),
      ontext: (piece) => page.add(piece, parser.startIndex),
    },
    { decodeEntities: true },
  )
  // In pieces, so that a page of nothing but opening tags can be given up: the parser's own stack costs depth × tags.
  for (let from = 0; from < text.length && page.depth < DEEPEST; from += PIECE)
    parser.write(text.slice(from, from + PIECE))
  if (page.depth >= DEEPEST) page.giveUp(parser.endIndex)
  else parser.end()
  return page.finish()
}

/** A page nested deeper than this is hostile or broken and is read no further. */
const DEEPEST = 2000
/** Code units handed to the parser at once. */
const PIECE = 65_536

/** An open element and what its end undoes. */
interface Frame {
  readonly name: string
  readonly furniture: boolean
  readonly hidden: boolean
  /** The role of text after the element; null where the element ends no block. */
  readonly outer: Role | null
  /** A page header: how many blocks stood before it, else −1. */
  readonly headerFrom: number
}

class Page {
  private readonly blocks: Block[] = []
  private readonly frames: Frame[] = []
  private readonly tables: HtmlTable[] = []
  private readonly dates: { rank: number; date: CalendarDate }[] = []
  /** The open lists, innermost last. */
  private readonly lists: number[] = []
  /** For each list, its items' places among the blocks and how many of them are links as a whole. */
  private readonly items: { readonly places: number[]; linked: number }[] = []
  private readonly headTitle = new BlockText()
  private declaredTitle: string | null = null
  private linkedData = ''
  private role: Role = PARAGRAPH
  private current = new BlockText()
  /** The pieces of an open superscript and where they begin. */
  private raised: { piece: string; offset: number }[] | null = null
  /** How many visible characters the current block held at its last line break. */
  private lengthAtBreak = 0
  /** Where text goes inside a table; null outside its cells. */
  private cell: BlockText | null = null
  /** Links in the current block, and how many of its visible characters stand in them. */
  private links = 0
  private linked = 0
  private inLink = 0
  private strong = 0
  private furniture = 0
  private hidden = 0
  private article = 0

  private readonly problems: Problem[] = []

  /** How many elements are open. */
  get depth(): number {
    return this.frames.length
  }

  /** Records that the rest of the page, from `offset` on, is not read. */
  giveUp(offset: number): void {
    this.problems.push({
      message: `More than ${DEEPEST} elements stand inside one another; the rest is not read.`,
      offset,
    })
  }

  open(name: string, attributes: Attributes, offset: number): void {
    if (name === 'meta') this.readMeta(attributes)
    if (VOID.has(name)) {
      if (name === 'br') this.breakLine(offset)
      if (name === 'hr' && this.cell === null) this.flush()
      return
    }
    const hides = HIDDEN.has(name)
    if (this.hidden > 0 || hides) {
      if (hides) this.hidden++
      this.frames.push({
        name: isLinkedData(name, attributes) ? 'linked-data' : name,
        furniture: false,
        hidden: hides,
        outer: null,
        headerFrom: -1,
      })
      return
    }
    if (STRONG.has(name)) this.strong++
    if (name === 'sup' && this.raised === null) this.raised = []
    if (name === 'a') {
      this.inLink++
      this.links++
    }
    if (name === 'time' && this.furniture === 0) {
      this.addDate(attributes.datetime, 'pubdate' in attributes || attributes.itemprop === 'datePublished' ? 2 : 1)
    }
    const block = BLOCKS.has(name)
    if (block || name === 'td' || name === 'th' || name === 'tr') this.lower()
    if (block) this.openBlock(name, offset)
    const furniture = isFurniture(name, attributes) && (block || this.cell === null)
    this.frames.push({
      name,
      furniture,
      hidden: false,
      outer: block ? this.role : null,
      headerFrom: name === 'header' && this.article === 0 ? this.blocks.length : -1,
    })
    if (furniture && !block) this.flush()
    if (furniture) this.furniture++
    if (name === 'article' || name === 'main') this.article++
    if (!this.openTable(name, attributes) && block) this.enter(name, attributes)
  }

  close(name: string, offset: number): void {
    if (VOID.has(name)) return
    const frame = this.frames.pop()
    if (frame === undefined) return
    if (frame.hidden) this.hidden--
    if (frame.name === 'linked-data') {
      this.addDate(/"datePublished"\s*:\s*"([^"]{4,40})"/.exec(this.linkedData)?.[1], 3)
      this.linkedData = ''
    }
    if (frame.hidden || this.hidden > 0) return
    if (STRONG.has(name)) this.strong--
    if (name === 'sup' || frame.outer !== null || name === 'td' || name === 'th') this.lower()
    if (name === 'a') this.inLink--
    if (frame.furniture && frame.outer === null) this.flush()
    if (!this.closeTable(name) && frame.outer !== null) {
      if (this.cell !== null) this.cell.addCollapsed(' ', offset)
      else if (name !== 'dt') this.flush()
    }
    if (frame.furniture) this.furniture--
    if (name === 'article' || name === 'main') this.article--
    if (name === 'ul' || name === 'ol' || name === 'dl') this.lists.pop()
    if (frame.headerFrom >= 0) this.dimHeader(frame.headerFrom)
    if (frame.outer !== null) this.role = frame.outer
  }

  add(piece: string, offset: number): void {
    if (this.hidden > 0) {
      const innermost = this.frames.at(-1)?.name
      if (innermost === 'linked-data') this.linkedData += piece
      else if (innermost === 'title' && this.frames.every((frame) => frame.name !== 'svg'))
        this.headTitle.addCollapsed(piece, offset)
      return
    }
    if (this.raised !== null) {
      this.raised.push({ piece, offset })
      return
    }
    const { target } = this
    const before = target.length
    target.addCollapsed(piece, offset, this.strong > 0)
    if (this.inLink > 0 && target === this.current) this.linked += target.length - before
  }

  finish(): Draft {
    this.lower()
    this.flush()
    for (const { places, linked } of this.items) {
      if (linked >= 2 && linked === places.length) for (const place of places) this.toFurniture(place)
    }
    const best = this.dates.reduce<{ rank: number; date: CalendarDate } | null>(
      (a, b) => (a === null || b.rank > a.rank ? b : a),
      null,
    )
    const pageTitle = this.headTitle.isEmpty ? null : textBlock('heading', this.headTitle)
    return {
      blocks: this.blocks,
      title: this.declaredTitle ?? pageTitle?.text ?? null,
      pageTitle,
      date: best?.date ?? null,
      problems: this.problems,
    }
  }

  /** A line break is a space; two with nothing between them end a paragraph. */
  private breakLine(offset: number): void {
    if (this.cell === null && this.current.length > 0 && this.current.length === this.lengthAtBreak) this.flush()
    else this.target.addCollapsed(' ', offset)
    this.lengthAtBreak = this.current.length
  }

  /** Ends a superscript: a note's mark goes, an exponent stays. */
  private lower(): void {
    const { raised } = this
    this.raised = null
    const first = raised?.[0]
    if (raised === null || first === undefined) return
    const { target } = this
    const text = raised.map(({ piece }) => piece).join('')
    const read = superscript(target.tail, text.trim())
    if (read !== text.trim()) target.add(read, first.offset, this.strong > 0)
    else for (const { piece, offset } of raised) target.addCollapsed(piece, offset, this.strong > 0)
  }

  private get target(): BlockText {
    return this.cell ?? this.current
  }

  /** Ends the block before a block element; inside a data cell it is only a space. */
  private openBlock(name: string, offset: number): void {
    if (this.cell !== null && name !== 'table' && !/^h[1-3]$/.test(name)) {
      this.cell.addCollapsed(' ', offset)
      return
    }
    if (this.cell !== null) this.layOut()
    if (name === 'dd' && !this.current.isEmpty) this.current.add(': ', offset)
    else this.flush()
  }

  /** The table that is open only lays out the page: what its cells hold becomes running text. */
  private layOut(): void {
    const table = this.tables.at(-1)
    this.cell = null
    if (table === undefined || table.layout) return
    table.layout = true
    const kind = this.furniture > 0 ? 'furniture' : 'paragraph'
    this.blocks.push(...table.paragraphs().map((block) => ({ ...block, kind }) as const))
  }

  private enter(name: string, attributes: Attributes): void {
    if (name === 'ul' || name === 'ol' || name === 'dl') {
      this.lists.push(this.items.length)
      this.items.push({ places: [], linked: 0 })
    }
    this.role = roleOf(name, attributes, this.role, this.lists)
  }

  /** Handles the elements of a table; false for any other. */
  private openTable(name: string, attributes: Attributes): boolean {
    if (name === 'table') {
      this.tables.push(new HtmlTable(attributes.role === 'presentation'))
      return true
    }
    const table = this.tables.at(-1)
    if (table === undefined || table.layout) {
      if (name === 'td' || name === 'th' || name === 'tr') this.flush()
      return false
    }
    switch (name) {
      case 'caption':
        this.cell = table.caption
        return true
      case 'thead':
        table.openHead()
        return true
      case 'tr':
        table.openRow()
        return true
      case 'td':
      case 'th':
        this.flush()
        this.cell = table.openCell(name, attributes)
        return true
      default:
        return false
    }
  }

  private closeTable(name: string): boolean {
    const table = this.tables.at(-1)
    if (table === undefined) return false
    if (name === 'td' || name === 'th' || name === 'caption') {
      if (table.layout) this.flush()
      this.cell = null
      return true
    }
    if (name === 'thead') table.closeHead()
    if (name !== 'table') return false
    this.flush()
    this.tables.pop()
    this.cell = null
    if (table.layout) return true
    if (this.furniture > 0) {
      this.blocks.push(...table.paragraphs().map((block) => ({ ...block, kind: 'furniture' as const })))
      return true
    }
    const built = table.finish()
    if (built !== null) this.blocks.push(built)
    return true
  }

  private flush(): void {
    const { current, role } = this
    if (current.isEmpty && this.links === 0) return
    this.current = new BlockText()
    this.lengthAtBreak = 0
    const { links, linked } = this
    this.links = 0
    this.linked = 0
    if (current.isEmpty) return
    const linkRow = role.kind === 'paragraph' && links >= 2 && linked >= current.length * 0.7
    const kind = this.furniture > 0 || linkRow ? 'furniture' : role.kind
    const block = textBlock(
      kind,
      current,
      kind === 'heading' || kind === 'item' ? role.level : 0,
      kind === 'item' ? role.list : -1,
    )
    if (kind === 'item') {
      const list = this.items[role.list]
      list?.places.push(this.blocks.length)
      if (list !== undefined && linked === current.length) list.linked++
    }
    this.blocks.push(...(kind === 'caption' ? splitCredit(block) : [block]))
  }

  /** A page header without a headline is machinery. */
  private dimHeader(from: number): void {
    const headline = this.blocks.slice(from).some((block) => block.kind === 'heading' && block.level === 1)
    if (!headline) for (let place = from; place < this.blocks.length; place++) this.toFurniture(place)
  }

  private toFurniture(place: number): void {
    const block = this.blocks[place]
    if (block !== undefined && block.kind !== 'table')
      this.blocks[place] = { ...block, kind: 'furniture', level: 0, list: -1 }
  }

  private readMeta(attributes: Attributes): void {
    const about = metaOf(attributes)
    if (about === 'date') this.addDate(attributes.content, 3)
    if (about === 'title' && this.declaredTitle === null) this.declaredTitle = attributes.content?.trim() || null
  }

  private addDate(value: string | undefined, rank: number): void {
    const date = value === undefined ? null : parseDate(value)
    if (date !== null) this.dates.push({ rank, date })
  }
}

const isLinkedData = (name: string, attributes: Attributes): boolean =>
  name === 'script' && attributes.type === 'application/ld+json'
