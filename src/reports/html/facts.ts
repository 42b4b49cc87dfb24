import type { ConsistencyTable, TableCell, TableFact, TableSource } from '../../findings/index.js'
import { letterOf, tableSummary, unitOf } from '../table/order.js'
import { byVerdict, VERDICT_ORDER, VERDICTS } from '../wording.js'
import { escapeHtml, fileHref } from './escape.js'
import { stripSvg } from './strip.js'

/** The sources, the controls and the table itself; each fact has a permalink `#fact-<id>`. */
export function factsSections(table: ConsistencyTable): string {
  return `${sourcesSection(table)}\n${tableSection(table)}`
}

function sourcesSection({ sources }: ConsistencyTable): string {
  const rows = sources.map((source, i) => {
    const copy = copyNote(source, sources)
    const cells = [
      `<th scope="row">${letterOf(i)}</th>`,
      `<td><a href="${escapeHtml(fileHref(source.path))}">${escapeHtml(source.path)}</a></td>`,
      `<td>${escapeHtml(source.title ?? '')}</td>`,
      `<td>${source.date === null ? '' : `<time>${escapeHtml(source.date)}</time>`}</td>`,
      `<td>${copy === '' ? 'original' : escapeHtml(copy)}</td>`,
    ]
    return `<tr>${cells.join('')}</tr>`
  })
  const heads = ['Source', 'File', 'Title', 'Date', 'Text'].map((head) => `<th scope="col">${head}</th>`).join('')
  return `<section aria-labelledby="sources">
<h2 id="sources">Sources</h2>
<div class="scroll short" role="region" aria-label="List of sources" tabindex="0"><table class="sources"><thead><tr>${heads}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>
</section>`
}

function copyNote(source: TableSource, sources: readonly TableSource[]): string {
  if (source.copyOf === null) return ''
  const original = sources.findIndex((candidate) => candidate.path === source.copyOf)
  return `copy of ${original < 0 ? source.copyOf : letterOf(original)}`
}

function tableSection(table: ConsistencyTable): string {
  const heads = table.sources.map((source, i) => sourceHead(source, i, table.sources)).join('')
  const rows = byVerdict(table.facts).map((fact) => row(fact))
  return `<section aria-labelledby="facts">
<h2 id="facts">Facts</h2>
${controls(table)}
<div class="scroll" role="region" aria-label="Facts by source" tabindex="0">
<table id="table" aria-describedby="how">
<caption>${escapeHtml(tableSummary(table))}. What differs most stands first.</caption>
<colgroup><col class="fact"><col class="line"><col span="${table.sources.length}"></colgroup>
<thead><tr><th scope="col">Fact</th><th scope="col" class="line">Spread</th>${heads}</tr></thead>
${rowGroups(rows)}
</table></div>
<p class="quiet" id="how">Choose a figure to read its sentence beside those of the other sources. Arrow keys move between figures.</p>
</section>`
}

/** As many rows fill a screen many times over; laying out all of thousands would hold up the first sight of them. */
const FIRST_ROWS = 40

/** Rows in groups, of which only the first is laid out at once where scripts run; the page's script shows the others. */
function rowGroups(rows: readonly string[]): string {
  const groups: string[] = []
  for (let from = 0; from === 0 || from < rows.length; from += FIRST_ROWS) {
    const later = from === 0 ? '' : ' class="later"'
    groups.push(`<tbody${later}>\n${rows.slice(from, from + FIRST_ROWS).join('\n')}\n</tbody>`)
  }
  return groups.join('\n')
}

function sourceHead(source: TableSource, index: number, sources: readonly TableSource[]): string {
  const name = source.path.split('/').at(-1)!
  const notes = [source.date ?? '', copyNote(source, sources)].filter((note) => note !== '')
  const small = notes.length > 0 ? `<small>${escapeHtml(notes.join(' · '))}</small>` : ''
  return `<th scope="col" title="${escapeHtml(source.path)}"><b>${letterOf(index)}</b> <span class="name">${escapeHtml(name)}</span>${small}</th>`
}

/** Search, one box a verdict that occurs, and the copy buttons; all need the script and are hidden without it. */
function controls(table: ConsistencyTable): string {
  const boxes = VERDICT_ORDER.map((verdict) => {
    const count = table.facts.filter((fact) => fact.verdict === verdict).length
    const { glyph, word, meaning } = VERDICTS[verdict]
    if (count === 0) return ''
    return `<label class="chip v-${verdict}" title="${escapeHtml(meaning)}"><input type="checkbox" value="${verdict}" checked> <span aria-hidden="true">${glyph}</span> ${word} <span class="count">${count}</span></label>`
  })
  return `<form class="controls" id="controls" hidden>
<label class="search">Search <input type="search" id="search" autocomplete="off" placeholder="fact, figure or source"></label>
<fieldset><legend class="unseen">Show facts by verdict</legend>${boxes.join('')}</fieldset>
<label class="chip"><input type="checkbox" id="differs"> hide what agrees</label>
<span class="buttons"><button type="button" data-copy="csv">Copy as CSV</button> <button type="button" data-copy="markdown">Copy as Markdown</button></span>
<output id="status" aria-live="polite"></output>
</form>`
}

function row(fact: TableFact): string {
  const { glyph, word, meaning } = VERDICTS[fact.verdict]
  const id = escapeHtml(fact.id)
  const unit = unitOf(fact)
  const notes = [unit, fact.independentSources > 1 ? `${fact.independentSources} independent sources` : ''].filter(
    (note) => note !== '',
  )
  const head = [
    `<span class="verdict v-${fact.verdict}" title="${escapeHtml(meaning)}"><span aria-hidden="true">${glyph}</span> ${word}</span>`,
    `<a class="label" href="#fact-${id}">${escapeHtml(fact.label)}</a>`,
    notes.length > 0 ? `<small>${escapeHtml(notes.join(' · '))}</small>` : '',
  ]
  return `<tr id="fact-${id}" data-verdict="${fact.verdict}"><th scope="row">${head.join('')}</th><td class="line">${stripSvg(fact)}</td>${fact.cells.map(cellHtml).join('')}</tr>`
}

/**
 * Figures are buttons; the script makes them reachable by keyboard one at a time. The sign of the verdict comes from the
 * style sheet, since a table may hold many thousands of them.
 */
function cellHtml(cell: TableCell | null): string {
  if (cell === null) return '<td class="none">–</td>'
  return `<td><button tabindex="-1" class="v-${cell.verdict}" title="${escapeHtml(cell.canonical)}">${escapeHtml(cell.text)}</button></td>`
}
