/**
 * The function with a memory of its answers. The memory is emptied when it holds `most`, so that an archive of odd words
 * does not fill the heap. `answer` must be pure and never yield undefined.
 */
export function remembering<Value extends string | object | null>(
  most: number,
  answer: (key: string) => Value,
): (key: string) => Value {
  const memory = new Map<string, Value>()
  return (key) => {
    let value = memory.get(key)
    if (value === undefined) {
      if (memory.size >= most) memory.clear()
      value = answer(key)
      memory.set(key, value)
    }
    return value
  }
}
