const SQUARE_OR_CUBE: Readonly<Record<string, string>> = { '2': '²', '3': '³' }

/**
 * What a superscript reads as in plain text after `before` (the last characters in front of it): "²" and "³" after a
 * unit, "^6" after a ten, the letters of an ordinal or any longer text as they stand; a note's mark reads as nothing.
 * Without this, "1,240" with a note 1 would read 12,401.
 */
export function superscript(before: string, raised: string): string {
  if (/^(?:st|nd|rd|th)$/i.test(raised) && /\d$/.test(before)) return raised
  if (/(?:^|[^\d.,])10$/.test(before) && /^[-−–]?\d{1,3}$/.test(raised)) return `^${raised}`
  if (/(?:^|[\s\d/(])(?:[kcdm]?m|ft|in|yd|mi|s|sec)$/.test(before) && SQUARE_OR_CUBE[raised] !== undefined) {
    return SQUARE_OR_CUBE[raised]
  }
  return /^[([]?(?:\d{1,3}|[a-z]{1,2}|[*†‡§#]+)(?:\s?,\s?(?:\d{1,3}|[a-z]))*[)\]]?$/i.test(raised) ? '' : raised
}
