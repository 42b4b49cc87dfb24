import type { Claim, Extract } from '../claims/index.js'
import { dateText, quantityJson } from '../findings/index.js'

/** What was read from several documents as versioned JSON. */
export function renderExtractJson(extracts: readonly Extract[]): string {
  const documents = extracts.map((extract) => ({
    path: extract.document.path,
    title: extract.document.title,
    date: dateText(extract.document.date),
    ...extractJson(extract),
  }))
  return `${JSON.stringify({ version: 1, documents }, null, 2)}\n`
}

/** The fields of the contract's extraction that follow the id or the path. */
export function extractJson({ document, readings, unread, claims }: Extract): object {
  const { source, problems } = document
  return {
    quantities: readings.map(({ from, to, reading }) =>
      quantityJson({ ...reading, from, to, text: source.slice(from, to) }),
    ),
    claims: claims.map((claim) => claimJson(source, claim)),
    unread: unread.map(({ from, to, unread: { reason } }) => ({
      start: from,
      end: to,
      text: source.slice(from, to),
      reason,
    })),
    problems: problems.map(({ message, offset }) => ({ message, offset })),
  }
}

function claimJson(source: string, { span, text, mark, quantity, subject, time, place, cell }: Claim): object {
  return {
    start: span.from,
    end: span.to,
    text: source.slice(span.from, span.to),
    sentence: text,
    mark: { from: mark.from, to: mark.to },
    place,
    subject: { head: subject.head, modifiers: subject.modifiers, entities: subject.entities },
    time: time?.edtf ?? null,
    unit: quantity.unit,
    ...(cell === null
      ? {}
      : { cell: { row: cell.row, column: cell.column, rowHead: cell.rowHead, columnHead: cell.columnHead } }),
  }
}
