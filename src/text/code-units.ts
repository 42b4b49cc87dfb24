/** Texts up to this length are read into the same memory. */
const KEPT = 1 << 16

/** How many zeros stand behind a text, so that what looks a few characters ahead need not ask where the text ends. */
const BEHIND = 4

/**
 * Lays the UTF-16 code units of texts out as numbers, which a loop reads twice as fast as it reads a string. What `of`
 * yields holds the text until it is called again, and behind it at least four zeros.
 */
export class CodeUnits {
  private readonly units = new Uint16Array(KEPT + BEHIND)
  private readonly bytes = Buffer.from(this.units.buffer)

  of(text: string): Uint16Array {
    if (text.length < KEPT) {
      this.bytes.write(text, 'utf16le')
      this.units.fill(0, text.length, text.length + BEHIND)
      return this.units
    }
    const units = new Uint16Array(text.length + BEHIND)
    Buffer.from(units.buffer).write(text, 'utf16le')
    return units
  }
}
