import { type Claim, NO_SUBJECT, type Sentence } from '../claims/index.js'
import type { TextBlock } from '../documents/index.js'
import { type Ledger, type RankingFault, rankingFaults } from '../facts/index.js'
import { decimal, ONE, point, type Quantity } from '../quantity/index.js'
import { type Span, toFileSpan } from '../text/index.js'
import type { Discrepancy } from './discrepancy.js'

export type RankingForm = RankingFault['form']

/** Reports the statements of one form that put things in an order which their figures do not bear out, for the rule named. */
export function checkRankings(
  ledger: Ledger,
  form: RankingForm,
  ruleId: string,
  report: (found: Discrepancy) => void,
): void {
  faultsIn(ledger).forEach((fault, i) => {
    if (fault.form !== form) return
    const said = saidAt(ledger, fault.sentence, fault.span, ledger.claims.length + i)
    report({
      ruleId,
      claims: [{ claim: said, role: 'said' }, ...fault.claims.map((claim) => ({ claim, role: 'figure' }))],
      confidence: fault.confidence,
      values: { label: fault.label, measure: fault.measure },
      expected: said.reading.text,
      actual: fault.place,
      steps: fault.steps,
      cause: null,
      suggestions: [],
    })
  })
}

const memo = new WeakMap<Ledger, readonly RankingFault[]>()

/** The faults of all forms; worked out once for all the rules about rankings. */
function faultsIn(ledger: Ledger): readonly RankingFault[] {
  const known = memo.get(ledger)
  if (known !== undefined) return known
  const faults = rankingFaults(ledger.documents, ledger.claims, ledger.sentences, ledger.stories)
  memo.set(ledger, faults)
  return faults
}

/** The words that rank, as a claim of their own: a place among others, with no figure of its own. */
function saidAt({ documents }: Ledger, sentence: Sentence, mark: Span, index: number): Claim {
  const block = documents[sentence.document]!.blocks[sentence.block] as TextBlock
  const text = sentence.text.slice(mark.from, mark.to)
  const quantity: Quantity = {
    kind: 'ordinal',
    value: point(ONE),
    stated: { kind: 'decimal', value: ONE },
    step: decimal(1),
    rounded: false,
    hedge: 'exact',
    unit: '1',
    per: null,
    change: null,
    of: null,
    moment: null,
  }
  return {
    index,
    document: sentence.document,
    block: sentence.block,
    sentence: sentence.index,
    text: sentence.text,
    mark,
    span: toFileSpan(block.map, { from: mark.from + sentence.from, to: mark.to + sentence.from }),
    reading: { ...mark, text, quantity, noun: null, alternatives: [] },
    quantity,
    subject: NO_SUBJECT,
    time: null,
    place: sentence.place,
    cell: null,
  }
}
