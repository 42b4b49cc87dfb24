import type { ConsistencyTable, TableCell } from '../../findings/index.js'
import { canonicalNumber } from '../canonical.js'
import { letterOf } from '../table/order.js'
import { byVerdict, VERDICT_ORDER, VERDICTS } from '../wording.js'
import { placeHref } from './escape.js'

/**
 * What the page's script needs to show a fact's sentences, in the order of the table's rows. Each different sentence is
 * stored once, since one sentence often holds several figures.
 */
export function pageData(table: ConsistencyTable): object {
  const sentences = new Map<string, number>()
  const sentenceIndex = (sentence: string): number => {
    const known = sentences.get(sentence) ?? sentences.size
    sentences.set(sentence, known)
    return known
  }
  const cellData = (cell: TableCell): object => {
    const number = canonicalNumber(cell.canonical)
    return {
      text: cell.text,
      verdict: cell.verdict,
      // A bound or a range has no one number to take a difference from.
      number: number?.bound === 'exact' || number?.bound === 'about' ? number.lowText : null,
      places: cell.locations.map((location) => ({
        place: `${location.path}:${location.start.line}`,
        href: placeHref(location),
        sentence: sentenceIndex(location.sentence),
        mark: [location.mark.from, location.mark.to],
      })),
    }
  }
  const facts = byVerdict(table.facts).map((fact) => ({
    label: fact.label,
    cells: fact.cells.map((cell) => (cell === null ? null : cellData(cell))),
  }))
  return {
    sources: table.sources.map((source, i) => ({
      letter: letterOf(i),
      path: source.path,
      title: source.title,
      date: source.date,
      copyOf: source.copyOf,
    })),
    verdicts: Object.fromEntries(
      VERDICT_ORDER.map((verdict) => [verdict, `${VERDICTS[verdict].glyph} ${VERDICTS[verdict].word}`]),
    ),
    facts,
    sentences: [...sentences.keys()],
  }
}
