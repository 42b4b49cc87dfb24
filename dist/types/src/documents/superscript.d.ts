/**
 * What a superscript reads as in plain text after `before` (the last characters in front of it): "²" and "³" after a
 * unit, "^6" after a ten, the letters of an ordinal or any longer text as they stand; a note's mark reads as nothing.
 * Without this, "1,240" with a note 1 would read 12,401.
 */
export declare function superscript(before: string, raised: string): string;
