/**
 * `text.slice(from, to)`, which begins with a digit; `units` are the code units of the text. Short numbers, years above all,
 * come over and over: they are one and the same string each time, which costs no memory and is quickly found in a table.
 */
export declare function digitsOf(text: string, units: Uint16Array, from: number, to: number): string;
