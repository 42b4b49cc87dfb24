import { isRealDate } from '../quantity/index.js'

/** Whether a text is a calendar date as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (match === null) return false
  const [, year, month = '01', day = '01'] = match
  return isRealDate(Number(year), Number(month), Number(day))
}
