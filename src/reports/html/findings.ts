import type { CheckResult, Finding, Location, Severity } from '../../findings/index.js'
import type { RuleNote } from '../report.js'
import { bySentence, percent, placeOf, plural, worstFirst } from '../wording.js'
import { escapeHtml, markedHtml, placeHref } from './escape.js'

const SIGNS: Readonly<Record<Severity, string>> = { error: '✗ error', warning: '! warning', info: 'i note' }

/** Sentences in findings are shown up to about this many characters around their figures. */
const EXCERPT = 420

/** Further places of a finding are folded away. */
const MOST_QUOTES = 6

/** The section of findings, the worst first; each has a permalink `#f-<id>`. */
export function findingsSection(result: CheckResult, rules: readonly RuleNote[]): string {
  const articles = worstFirst(result.findings).map((finding) => article(finding, rules))
  const count = plural(result.findings.length, 'finding')
  const body = articles.length > 0 ? articles.join('\n') : '<p class="quiet">No faults found.</p>'
  return `<section aria-labelledby="findings">\n<h2 id="findings">${count}</h2>\n${body}\n</section>`
}

function article(finding: Finding, rules: readonly RuleNote[]): string {
  const rule = rules.find((candidate) => candidate.id === finding.ruleId)
  const groups = bySentence(finding.locations).map(quote)
  const more = groups.slice(MOST_QUOTES)
  const rest =
    more.length === 0 ? '' : `<details><summary>${plural(more.length, 'more place')}</summary>${quotes(more)}</details>`
  const steps = finding.steps.map((step) => `<li>${escapeHtml(step)}</li>`).join('')
  const notes = [
    ...(finding.cause === null ? [] : [`<dt>Likely cause</dt><dd>${escapeHtml(finding.cause)}</dd>`]),
    ...finding.suggestions.map(({ message }) => `<dt>Suggestion</dt><dd>${escapeHtml(message)}</dd>`),
  ]
  return [
    `<article class="finding s-${finding.severity}" id="f-${escapeHtml(finding.id)}">`,
    `<h3><span class="badge">${SIGNS[finding.severity]}</span> ${escapeHtml(finding.message)}</h3>`,
    `<p class="about">${escapeHtml(finding.ruleId)} · ${percent(finding.confidence)} sure<span class="permalink"> · <a href="#f-${escapeHtml(finding.id)}">permalink<span class="unseen"> to finding ${escapeHtml(finding.id)}</span></a></span></p>`,
    quotes(groups.slice(0, MOST_QUOTES)),
    rest,
    steps === '' ? '' : `<ul class="steps" aria-label="The arithmetic">${steps}</ul>`,
    notes.length === 0 ? '' : `<dl>${notes.join('')}</dl>`,
    rule && rule.why !== '' ? `<details><summary>Why this rule</summary><p>${escapeHtml(rule.why)}</p></details>` : '',
    '</article>',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

const quotes = (figures: readonly string[]): string => `<div class="quotes">${figures.join('\n')}</div>`

function quote(group: readonly Location[]): string {
  const first = group[0]!
  const sentence = markedHtml(
    first.sentence,
    group.map((location) => location.mark),
    EXCERPT,
  )
  return `<figure><blockquote>${sentence}</blockquote><figcaption><a href="${escapeHtml(placeHref(first))}">${escapeHtml(placeOf(first))}</a></figcaption></figure>`
}
