import type { Claim } from '../claims/index.js'
import type { Document } from '../documents/index.js'
import { type LineIndex, lineIndex, type Span } from '../text/index.js'
import type { Location, Position } from './finding.js'

/** Turns claims and spans of a set's documents into places that the contract prints. */
export interface Locator {
  readonly locate: (claim: Claim, role: string) => Location
  readonly position: (document: number, offset: number) => Position
  /** Start and end of a span of a document's file. */
  readonly range: (document: number, span: Span) => { readonly start: Position; readonly end: Position }
}

/** Locates claims only. */
export const locator = (documents: readonly Document[]): Locator['locate'] => locatorOf(documents).locate

/** A locator over a set; each document's lines are indexed once, when first asked for. */
export function locatorOf(documents: readonly Document[]): Locator {
  const indices = new Map<number, LineIndex>()
  const position = (document: number, offset: number): Position => {
    let index = indices.get(document)
    if (!index) indices.set(document, (index = lineIndex(documents[document]!.source)))
    return { offset, ...index.at(offset) }
  }
  const range: Locator['range'] = (document, span) => ({
    start: position(document, span.from),
    end: position(document, span.to),
  })
  return {
    position,
    range,
    locate: (claim, role) => {
      const { path, source } = documents[claim.document]!
      const text = source.slice(claim.span.from, claim.span.to)
      return { path, ...range(claim.document, claim.span), text, ...quoted(claim), role }
    },
  }
}

/** The sentence, or the cell behind its heads ("Segment A, 2024: 31.5"), and the figure's place in it. */
function quoted(claim: Claim): { readonly sentence: string; readonly mark: Span } {
  if (claim.cell === null) return { sentence: claim.text, mark: claim.mark }
  const heads = [claim.cell.rowHead, claim.cell.columnHead].filter((head) => head !== '' && head !== claim.text)
  const lead = heads.length === 0 ? '' : `${heads.join(', ')}: `
  const { from, to } = claim.mark
  return { sentence: lead + claim.text, mark: { from: from + lead.length, to: to + lead.length } }
}
