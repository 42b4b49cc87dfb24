/** A 32-bit FNV-1a hash of the text's UTF-16 code units as eight hex digits; for names, not for security. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    hash = Math.imul(hash ^ (code & 0xff), 0x01000193)
    hash = Math.imul(hash ^ (code >> 8), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
