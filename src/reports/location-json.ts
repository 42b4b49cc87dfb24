import type { Location, Position } from '../findings/index.js'

/** A position with its keys in the printed order. */
export const positionJson = ({ offset, line, column }: Position): object => ({ offset, line, column })

/** A location as the contract prints it, plus its role and the sentence with the figure's span in it. */
export const locationJson = ({ path, start, end, text, role, sentence, mark }: Location): object => ({
  path,
  start: positionJson(start),
  end: positionJson(end),
  text,
  role,
  sentence,
  mark: { from: mark.from, to: mark.to },
})
