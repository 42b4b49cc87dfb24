/**
 * The function with a memory of its answers. The memory is emptied when it holds `most`, so that an archive of odd words
 * does not fill the heap. `answer` must be pure and never yield undefined.
 */
export declare function remembering<Value extends string | object | null>(most: number, answer: (key: string) => Value): (key: string) => Value;
