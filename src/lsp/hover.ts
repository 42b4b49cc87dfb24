import { type Hover, MarkupKind } from 'vscode-languageserver'
import type { Claim } from '../claims/index.js'
import type { Fact, Ledger } from '../facts/index.js'
import { verdictBetween } from '../findings/index.js'
import { canonicalText, displayInterval, isPoint } from '../quantity/index.js'
import { VERDICTS } from '../reports/index.js'
import { lineIndex } from '../text/index.js'
import { type CheckedHome, ledgerAround } from './home.js'
import { rangeOf, type UriOf } from './places.js'

/** Other places that a hover lists; the rest is counted. */
const MOST_LISTED = 12

/** What is known of the figure at an offset of a document: its canonical form, and what the other places say. */
export async function hoverAt(
  checked: CheckedHome,
  path: string,
  offset: number,
  uriOf: UriOf,
  rich: boolean,
): Promise<Hover | null> {
  for (const set of checked.sets) {
    const ledger = await ledgerAround(path, set)
    const claim = ledger && claimAt(ledger, path, offset)
    if (claim === null) continue
    const { source } = ledger!.documents[claim.document]!
    const lines = lineIndex(source)
    const { from, to } = claim.span
    const range = rangeOf({
      start: { offset: from, ...lines.at(from) },
      end: { offset: to, ...lines.at(to) },
    })
    const value = [...figureLines(claim, rich), ...otherLines(claim, ledger!, uriOf, rich)].join('\n')
    return { contents: { kind: rich ? MarkupKind.Markdown : MarkupKind.PlainText, value }, range }
  }
  return null
}

/** The shortest figure at the offset; its end counts as inside, as the cursor stands there after typing. */
function claimAt(ledger: Ledger, path: string, offset: number): Claim | null {
  const document = ledger.documents.findIndex((each) => each.path === path)
  const found = ledger.claims.filter(
    (claim) => claim.document === document && claim.span.from <= offset && offset <= claim.span.to,
  )
  return found.sort((a, b) => a.span.to - a.span.from - (b.span.to - b.span.from))[0] ?? null
}

function figureLines({ quantity }: Claim, rich: boolean): string[] {
  const canonical = canonicalText(quantity)
  const head = rich ? `**${escaped(canonical)}** · ${quantity.kind}` : `${canonical} · ${quantity.kind}`
  if (quantity.moment !== null || isPoint(quantity.value)) return [head]
  const unit = quantity.unit === '1' ? '' : ` ${quantity.unit}`
  const meant = `${displayInterval(quantity.value)}${unit}`
  return [head, '', `Can mean ${rich ? escaped(meant) : meant}`]
}

function otherLines(claim: Claim, ledger: Ledger, uriOf: UriOf, rich: boolean): string[] {
  const fact = ledger.facts.find((each) => each.claims.includes(claim))
  const others = fact?.claims.filter((other) => other !== claim) ?? []
  if (fact === undefined || others.length === 0) return ['', 'No other place gives this figure.']
  const rest = others.length - MOST_LISTED
  return [
    '',
    others.length === 1 ? 'One other place gives this figure:' : `${others.length} other places give this figure:`,
    '',
    ...others.slice(0, MOST_LISTED).map((other) => otherLine(claim, other, fact, ledger, uriOf, rich)),
    ...(rest > 0 ? ['', `… and ${rest} more`] : []),
  ]
}

function otherLine(claim: Claim, other: Claim, fact: Fact, ledger: Ledger, uriOf: UriOf, rich: boolean): string {
  const { path, source } = ledger.documents[other.document]!
  const { line, column } = lineIndex(source).at(other.span.from)
  const { glyph, word } = VERDICTS[verdictBetween(claim, other, fact, ledger)]
  const place = `${path}:${line}:${column}`
  if (!rich) return `${glyph} ${place}: ${other.reading.text} (${canonicalText(other.quantity)}, ${word})`
  const link = `[${escaped(place)}](${uriOf(path)}#L${line},${column})`
  return `- ${glyph} ${link}: ${escaped(other.reading.text)} (${escaped(canonicalText(other.quantity))}, ${word})`
}

/** Text as Markdown shows it letter by letter. */
const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, '\\$&')
