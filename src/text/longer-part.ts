const LONGER_PART = /[\w-]+ (?:years?|months?|weeks?|days?) and $/i

/** The longer unit of a length of time that ends right before a place in a text, "four years and |eight months"; "" where none does. */
export const longerPart = (text: string, at: number): string => LONGER_PART.exec(text.slice(0, at))?.[0] ?? ''
