/** The text of a file and, where its bytes were not plain UTF-8 or UTF-16, what is wrong with them. */
export interface Decoded {
  /** Without a byte-order mark; empty for a binary file. */
  readonly text: string
  /** `binary`, or what is wrong with the bytes; null where they decode cleanly. */
  readonly problem: string | null
  /** The offset of the first byte that is no UTF-8, where that is the problem; else null. */
  readonly badByte: number | null
}

/** How many bytes at the start of a file are looked at to tell binary files and UTF-16 without a mark. */
const PROBE_BYTES = 4096

/**
 * Decodes the bytes of a text file: UTF-8, UTF-16 by its mark or by its pattern of zero bytes, and Windows-1252 where
 * the bytes are no valid UTF-8 but plausible text in it. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return clean(decodeAs('utf-16le', bytes))
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return clean(decodeAs('utf-16be', bytes))
  const probe = bytes.subarray(0, PROBE_BYTES)
  if (probe.includes(0)) {
    const encoding = utf16Pattern(probe)
    return encoding === null ? { text: '', problem: 'binary', badByte: null } : clean(decodeAs(encoding, bytes))
  }
  const text = decodeUtf8(bytes)
  if (text !== null) return clean(text)
  const badByte = firstInvalidUtf8(bytes)
  const western = isPlausibleWindows1252(bytes)
  if (western && DECLARED.test(decodeAs('latin1', bytes.subarray(0, PROBE_BYTES))))
    return clean(decodeWindows1252(bytes))
  if (western) return { text: decodeWindows1252(bytes), problem: 'invalid UTF-8, read as Windows-1252', badByte }
  return { text: decodeAs('utf-8', bytes), problem: 'invalid UTF-8', badByte }
}

const clean = (text: string): Decoded => ({ text, problem: null, badByte: null })

/** How HTML and XML say that they are in Windows-1252, or in what the web reads as Windows-1252 (WHATWG Encoding). */
const DECLARED = /(?:charset|encoding)\s*=\s*["']?(?:windows-1252|cp-?1252|iso-?8859-?1|latin-?1|us-ascii|ascii)\b/i

/** What Windows-1252 holds at 0x80–0x9F (WHATWG Encoding, index windows-1252); some runtimes decode these as controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const decodeWindows1252 = (bytes: Uint8Array): string =>
  decodeAs('latin1', bytes).replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!)

/** TextDecoder removes the byte-order mark of the encoding it is given. */
const decodeAs = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes)

const strict = new TextDecoder('utf-8', { fatal: true })

/** Null where the bytes are no valid UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes)
  } catch {
    return null
  }
}

/** Western text in UTF-16 has a zero in nearly every second byte and hardly any in the others. */
function utf16Pattern(probe: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let even = 0
  let odd = 0
  for (let i = 0; i < probe.length; i++) {
    if (probe[i] !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  const half = probe.length / 2
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be'
  return null
}

/** The offset of the first byte that is no UTF-8 (RFC 3629: no overlong forms, no surrogates, at most U+10FFFF), or null. */
function firstInvalidUtf8(bytes: Uint8Array): number | null {
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!
    if (lead < 0x80) {
      i++
      continue
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
    if (length === 0) return i
    const second = bytes[i + 1] ?? 0
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    if (second < low || second > high) return i
    for (let k = 2; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return i
    i += length
  }
  return null
}

/** No control characters, none of the five bytes that Windows-1252 leaves free, and most bytes plain ASCII. */
function isPlausibleWindows1252(bytes: Uint8Array): boolean {
  let high = 0
  for (const byte of bytes) {
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) return false
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) return false
    if (byte >= 0x80) high++
  }
  return high <= bytes.length * 0.3
}
