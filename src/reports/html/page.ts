import { createHash } from 'node:crypto'
import type { CheckResult, ConsistencyTable } from '../../findings/index.js'
import type { ReportOptions } from '../report.js'
import { tableSummary } from '../table/order.js'
import { summaryLine } from '../wording.js'
import { CLIENT } from './client.js'
import { pageData } from './data.js'
import { embeddedJson, escapeHtml } from './escape.js'
import { factsSections } from './facts.js'
import { findingsSection } from './findings.js'
import { STYLE } from './style.js'

/** The consistency table as one self-contained page, below the findings where `options.check` gives them. */
export function renderHtmlTable(table: ConsistencyTable, options: ReportOptions): string {
  return page(options.check ?? null, table, options)
}

/** The findings as one self-contained page, above the table where `options.table` gives it. */
export function renderHtmlFindings(result: CheckResult, options: ReportOptions): string {
  return page(result, options.table ?? null, options)
}

/**
 * The page asks for nothing from elsewhere: its policy lets only its own style and script run, each named by its hash
 * (Content Security Policy 3). The same input gives the same bytes.
 */
function page(result: CheckResult | null, table: ConsistencyTable | null, options: ReportOptions): string {
  const title = table ? 'Consistency table' : 'Figures that do not agree'
  const policy = [
    "default-src 'none'",
    `style-src '${sha256(STYLE)}'`,
    `script-src '${sha256(CLIENT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const lead = [...(result ? [summaryLine(result)] : []), ...(table ? [tableSummary(table)] : [])]
  const body = [
    ...(result ? [findingsSection(result, options.rules ?? [])] : []),
    ...(table ? [factsSections(table)] : []),
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="tieout ${escapeHtml(options.version)}">
<title>${title}: ${escapeHtml(lead[0] ?? '')}</title>
<style>${STYLE}</style>
</head>
<body>
${table ? '<a class="skip" href="#facts">Skip to the table</a>\n' : ''}<div class="page">
<header>
<h1>${title}</h1>
${lead.map((line) => `<p class="lead">${escapeHtml(line)}.</p>`).join('\n')}
${result && table ? CONTENTS : ''}
</header>
<main>
${body.join('\n')}
</main>
</div>
${table ? `<script type="application/json" id="data">${embeddedJson(pageData(table))}</script>\n<script>${CLIENT}</script>\n` : ''}</body>
</html>
`
}

const CONTENTS =
  '<nav aria-label="Contents"><a href="#findings">Findings</a><a href="#sources">Sources</a><a href="#facts">Facts</a></nav>'

const sha256 = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
