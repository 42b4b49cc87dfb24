import { isDigit } from './characters.js'

/**
 * The function with a memory of its answers. The memory is emptied when it holds `most`, so that an archive of odd words
 * does not fill the heap; what it answers of figures is not remembered. `answer` must be pure and never yield undefined.
 */
export function remembering<Value extends string | object | null>(
  most: number,
  answer: (key: string) => Value,
): (key: string) => Value {
  const memory = new Map<string, Value>()
  return (key) => {
    if (isFigure(key)) return answer(key)
    let value = memory.get(key)
    if (value === undefined) {
      if (memory.size >= most) memory.clear()
      value = answer(key)
      memory.set(key, value)
    }
    return value
  }
}

/** Whether a word begins with a digit: of such words there is no end, and few come twice. */
export const isFigure = (word: string): boolean => isDigit(word.charCodeAt(0))
