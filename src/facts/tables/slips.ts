/**
 * Whether one number turns into another by one slip of the pen or the keyboard: a digit wrong, two digits exchanged, a
 * digit dropped or doubled, a decimal point moved, the sign lost. Both in units of the last written digit.
 */
export function isSlip(written: number, needed: number): boolean {
  const a = digitsOf(written)
  const b = digitsOf(needed)
  if (a === '' || b === '' || a === '0' || b === '0') return false
  if (a === b) return written === -needed
  if (Math.sign(written) !== Math.sign(needed)) return false
  if (a.length === b.length) return differences(a, b) === 1 || areExchanged(a, b)
  if (a.length < 2 && b.length < 2) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.length === short.length + 1 && isDropped(short, long)
}

const digitsOf = (value: number): string => {
  const rounded = Math.round(Math.abs(value))
  return Number.isSafeInteger(rounded) ? String(rounded) : ''
}

function differences(a: string, b: string): number {
  let count = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count += 1
  return count
}

function areExchanged(a: string, b: string): boolean {
  const at: number[] = []
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) at.push(i)
  return at.length === 2 && a[at[0]!] === b[at[1]!] && a[at[1]!] === b[at[0]!]
}

function isDropped(short: string, long: string): boolean {
  for (let i = 0; i < long.length; i++) if (long.slice(0, i) + long.slice(i + 1) === short) return true
  return false
}
