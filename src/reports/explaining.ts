import type { AlignedPair, ExplainedFact, Finding } from '../findings/index.js'
import { alignedLines } from './aligned.js'
import { type Palette, palette } from './paint.js'
import type { ReportOptions, RuleNote } from './report.js'
import { findingLines, quotes } from './stylish.js'
import { clip, pad, printable, widthOf, wrap } from './width.js'
import { placeOf, plural, VERDICTS } from './wording.js'

const LEAST_WIDTH = 40
const MOST_WIDTH = 100

/** A rule for a person: its reason, what it says, texts that it reports and look-alikes that it lets pass. */
export function renderRuleText(rule: RuleNote, options: ReportOptions): string {
  const paint = palette(options.colour)
  const width = textWidth(options)
  const severity = rule.severity === 'off' ? paint.faint('off') : paint.severity[rule.severity](rule.severity)
  const about = [rule.over ? `${rule.kind} (${rule.over})` : rule.kind, rule.pack ?? ''].filter((note) => note !== '')
  const lines = [
    `${paint.heading(printable(rule.id))}  ${severity}  ${paint.faint(clip(printable(about.join(' · ')), width - rule.id.length - 12))}`,
    '',
    ...wrap(printable(rule.why), width),
    ...(rule.message === '' ? [] : ['', ...hanging('It says', rule.message, width, paint)]),
    ...examples('Reported', '✗', rule.flags, width, paint),
    ...examples('Let pass', '✓', rule.allows, width, paint),
    ...(rule.url ? ['', `More: ${printable(rule.url)}`] : []),
  ]
  return `${lines.join('\n')}\n`
}

/** One example a paragraph; the documents of a set stand under each other. */
function examples(title: string, glyph: string, texts: RuleNote['flags'], width: number, paint: Palette): string[] {
  if (texts.length === 0) return []
  const lines = texts.flatMap((text) =>
    [text].flat().flatMap((document, i) => {
      const wrapped = wrap(printable(document.trim()), width - 4)
      return wrapped.map((line, row) => `${row > 0 ? '    ' : i === 0 ? `  ${glyph} ` : '  + '}${line}`)
    }),
  )
  return ['', paint.bold(title), ...lines]
}

function hanging(name: string, text: string, width: number, paint: Palette): string[] {
  const column = name.length + 2
  return wrap(printable(text), width - column).map((line, i) => paint.faint(pad(i === 0 ? name : '', column)) + line)
}

/**
 * A finding for a person: the sentences, the arithmetic step by step, why its figures are held to be one where that is what
 * it rests on, and why its rule exists where that is given.
 */
export function renderFindingText(
  finding: Finding,
  alignments: readonly AlignedPair[],
  rule: RuleNote | null,
  options: ReportOptions,
): string {
  const paint = palette(options.colour)
  const width = textWidth(options)
  const first = finding.locations[0]
  const roles = finding.locations.map((location): [string, string] => [
    location.role,
    `${location.text}  ${placeOf(location)}`,
  ])
  const column = Math.max(0, ...roles.map(([role]) => role.length)) + 2
  const values = [
    ...(finding.expected === null ? [] : hanging('Expected', finding.expected, width - 4, paint)),
    ...(finding.actual === null ? [] : hanging('Found   ', finding.actual, width - 4, paint)),
  ].map((line) => `    ${line}`)
  const lines = [
    ...(first ? [paint.heading(printable(first.path))] : []),
    '',
    ...findingLines(finding, width, paint),
    ...(values.length > 0 ? ['', ...values] : []),
    '',
    paint.bold('Figures'),
    ...roles.map(
      ([role, text]) => `  ${paint.faint(pad(printable(role), column))}${clip(printable(text), width - column - 2)}`,
    ),
    ...alignedLines(alignments, width, paint),
    ...(rule === null || rule.why === ''
      ? []
      : ['', paint.bold('Why this rule'), ...wrap(printable(rule.why), width - 2).map((line) => `  ${line}`)]),
  ]
  return `${lines.join('\n')}\n`
}

/** A fact for a person: its verdict, the sentences of its figures, and why they are held to be one. */
export function renderFactText(fact: ExplainedFact, options: ReportOptions): string {
  const paint = palette(options.colour)
  const width = textWidth(options)
  const { glyph, word } = VERDICTS[fact.verdict]
  const cells = fact.cells.flatMap((cell) => (cell === null ? [] : [cell]))
  const figures = cells.flatMap(({ verdict, locations }) =>
    locations.map((location) => ({ sign: VERDICTS[verdict].glyph, text: printable(location.text), location })),
  )
  const column = Math.max(...figures.map(({ text }) => widthOf(text))) + 2
  const about = `  ${plural(fact.independentSources, 'independent source')}  ${fact.id}`
  const lines = [
    ...wrap(printable(fact.label), width).map(paint.bold),
    paint.verdict[fact.verdict](`${glyph} ${word}`) + paint.faint(about),
    '',
    ...quotes(
      figures.map(({ location }) => location),
      width,
      paint,
    ),
    '',
    paint.bold('Figures'),
    ...figures.map(({ sign, text, location }) => {
      const place = clip(printable(placeOf(location)), width - column - 4)
      return `  ${sign} ${pad(text, column)}${paint.faint(place)}`
    }),
    ...alignedLines(fact.alignments, width, paint),
  ]
  return `${lines.join('\n')}\n`
}

/** The rules as a list: name, severity, and the reason clipped to the window. */
export function renderRuleList(rules: readonly RuleNote[], options: ReportOptions): string {
  const paint = palette(options.colour)
  const width = Math.max(options.width, LEAST_WIDTH)
  const column = Math.max(0, ...rules.map((rule) => rule.id.length))
  return rules
    .map((rule) => {
      const severity = pad(rule.severity, 'warning'.length)
      const painted = rule.severity === 'off' ? paint.faint(severity) : paint.severity[rule.severity](severity)
      const room = width - column - severity.length - 4
      const why = room < 12 ? '' : `  ${clip(printable(rule.why), room)}`
      return `${paint.bold(pad(rule.id, column))}  ${painted}${why}`.trimEnd()
    })
    .map((line) => `${line}\n`)
    .join('')
}

const textWidth = (options: ReportOptions): number => Math.min(Math.max(options.width, LEAST_WIDTH), MOST_WIDTH)
