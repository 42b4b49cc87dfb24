/**
 * The function with a memory of its answers. The memory is emptied when it holds `most`, so that an archive of odd words
 * does not fill the heap; what it answers of figures is not remembered. `answer` must be pure and never yield undefined.
 */
export declare function remembering<Value extends string | object | null>(most: number, answer: (key: string) => Value): (key: string) => Value;
/** Whether a word begins with a digit: of such words there is no end, and few come twice. */
export declare const isFigure: (word: string) => boolean;
