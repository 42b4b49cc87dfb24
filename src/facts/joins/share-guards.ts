import type { Claim, Sentence } from '../../claims/index.js'

/** "Distinction (75% and above) 38,640": what lets one into a class is no share of those who are in it. */
export const isOfClass = ({ text, mark, reading }: Claim): boolean =>
  text[mark.from - 1] === '(' &&
  /\b(?:and|or) (?:above|over|more|higher|up|below|under|less|lower)$/i.test(reading.text)

/** "71,900, 64,300 and 50,200, or 38.6%, 34.5% and 26.9%": of several shares in a row the last is the one of the last figure. */
export function isOfEarlier(part: Claim, share: Claim, { claims, text }: Sentence): boolean {
  if (part.index > share.index || claims.some(({ index }) => index > part.index && index < share.index)) return false
  const next = claims.find(({ index }) => index > share.index)
  return next?.quantity.kind === 'percent' && IN_A_ROW.test(text.slice(share.mark.to, next.mark.from))
}
const IN_A_ROW = /^,?(?: and)? $/
