/** Pieces that the wordings are put together from; see `tags.ts` for the letters. */

/** Words that may stand between the members of a relation without belonging to it. */
export const gap = (most: number): string => `[zojnvsbwta]{0,${most}}?`

/** Words and dates that may. */
export const datedGap = (most: number): string => `[zojnvsbwtaT]{0,${most}}?`

/** Any words but no figure that could be added up and no punctuation; "the first shortlist" is words. */
export const words = (most: number): string => `[a-zO+=-]{0,${most}}?`

/** An amount: anything that can be added up. */
export const AMOUNT = '[CMUD]'
/** A share of a whole. */
export const SHARE = '[PF]'

/** A share or amount in brackets behind another figure. */
const ASIDE = '(?:\\([zjn]{0,2}[PFCMUD][zjno]{0,3}\\))?'

/** One member of a list of amounts, with its words. */
const member = `${AMOUNT}${ASIDE}[zojnvsfw]{0,8}?`

/** A list of two or more amounts: "70 men and 40 women", "280, 210 and 150 tonnes". */
export const LIST = `${member}(?:(?:,|;|,a|;a|a|,?w)[zjnw]{0,4}?${member})*(?:,a|a|,|;a|;)[zjnwv]{0,4}?${AMOUNT}${ASIDE}`

export const pattern = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'dg')
