import { attachCaptions } from './captions.js'
import { parseDate } from './dates.js'
import type { Block, Document, MediaType, SourceText } from './document.js'
import type { FormatReader } from './draft.js'
import { markFurniture } from './furniture.js'
import { readHtml } from './html.js'
import { readMarkdown } from './markdown.js'
import { readMasthead } from './masthead.js'
import { mediaTypeOf } from './media-types.js'
import { withPageTitle } from './page-title.js'
import { readPlainText } from './plain-text.js'
import { readCommas, readTabs } from './separated-values.js'

/** The reader of each format. */
const readers: Readonly<Record<MediaType, FormatReader>> = {
  'text/plain': readPlainText,
  'text/markdown': (text) => readMarkdown(text, readHtml),
  'text/html': readHtml,
  'text/csv': readCommas,
  'text/tab-separated-values': readTabs,
}

/**
 * Reads one file into blocks with exact offsets, finds title, date, place and agency, and marks page machinery.
 * The media type is the one given, else the one its path names. Never throws on bad input: what could not be read as
 * meant is in `problems`.
 */
export function readDocument(source: SourceText): Document {
  const mediaType = source.mediaType === undefined ? mediaTypeOf(source.path) : mediaTypeNamed(source.mediaType)
  const draft = readers[mediaType](withLineFeeds(source.text))
  const problems = [...draft.problems]
  const masthead = readMasthead(attachCaptions(markFurniture(draft.blocks)))
  let date = draft.date ?? masthead.date
  if (source.date !== undefined) {
    const given = parseDate(source.date)
    if (given === null) problems.push({ message: `"${source.date}" is no date.`, offset: 0 })
    else date = given
  }
  const { blocks, place, agency } = masthead
  return {
    path: source.path,
    source: source.text,
    mediaType,
    blocks: withPageTitle(blocks, draft.pageTitle ?? null),
    title: titleOf(blocks, masthead.title, draft.title),
    date,
    place,
    agency,
    problems,
  }
}

/**
 * The text with line feeds at the ends of lines, whatever system it was written on, and every offset as it was: the
 * Markdown parser knows no other end of a line, and no table whose rule ends in a space, so the closing bar moves on.
 */
const withLineFeeds = (text: string): string =>
  text.includes('\r') ? text.replace(/((?<!\\)\|)?\r\n/g, ' $1\n').replace(/\r/g, '\n') : text

/** A media type without its parameters; every type that is not known is read as plain text. */
function mediaTypeNamed(name: string): MediaType {
  const bare = name.split(';')[0]!.trim().toLowerCase()
  if (bare === 'application/xhtml+xml') return 'text/html'
  if (bare === 'text/x-markdown') return 'text/markdown'
  return Object.hasOwn(readers, bare) ? (bare as MediaType) : 'text/plain'
}

/** The headline on the page, or the declared title where the page has none at its top. */
function titleOf(blocks: readonly Block[], headline: string | null, declared: string | null): string | null {
  const first = blocks.find((block) => block.kind !== 'furniture')
  const hasHeadline = blocks.some((block) => block.kind === 'heading' && block.level === 1)
  if (headline === null) return declared
  return hasHeadline || declared === null || first?.kind === 'heading' ? headline : declared
}
