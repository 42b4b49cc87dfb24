/** A 1-based place in a text; `column` counts UTF-16 code units from the start of the line. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** Answers in which line and column an offset lies. */
export interface LineIndex {
  /** `offset` is clamped to the text; CRLF, LF and a lone CR each end one line. */
  at(offset: number): LineColumn
  /** The whole line that holds `offset`, without its line end. */
  lineAt(offset: number): string
}

/** Indexes a text's line starts once, in linear time; each look-up is a binary search. */
export function lineIndex(text: string): LineIndex {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  const rowOf = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    at(offset) {
      const clamped = Math.max(0, Math.min(offset, text.length))
      const row = rowOf(clamped)
      return { line: row + 1, column: clamped - starts[row]! + 1 }
    },
    lineAt(offset) {
      const row = rowOf(Math.max(0, Math.min(offset, text.length)))
      return text.slice(starts[row], starts[row + 1] ?? text.length).replace(/[\r\n]+$/, '')
    },
  }
}
