/** A 32-bit FNV-1a hash of the text's UTF-16 code units as eight hex digits; for names, not for security. */
export declare function hashOf(text: string): string;
