import type { Claim, Sentence } from '../../claims/index.js'

/** The text of a sentence between two places, its dates and clock times left out: "lodged after the storm of , or ". */
export function gapIn({ text, claims }: Sentence, from: number, to: number): string {
  let gap = ''
  let at = from
  for (const { mark, quantity } of claims) {
    if (quantity.moment === null || mark.from < at || mark.to > to) continue
    gap += text.slice(at, mark.from)
    at = mark.to
  }
  return gap + text.slice(at, to)
}

/** Whether a figure other than a date stands between two places of a sentence. */
export const hasFigureIn = ({ claims }: Sentence, from: number, to: number): boolean =>
  claims.some(({ mark, quantity }: Claim) => mark.from >= from && mark.to <= to && quantity.moment === null)
