/** Weighted words by their numbers, each once, all weights above zero, with the length of the vector. */
export interface Vector {
    readonly words: readonly number[];
    readonly values: readonly number[];
    readonly length: number;
}
export declare const NO_WORDS: Vector;
/** Puts vectors together word by word. */
export interface VectorBuilder {
    /** Gives a word its value, whatever it had before. */
    set(word: number, value: number): void;
    /** Gives a word this value where it has a smaller one. */
    raise(word: number, value: number): void;
    add(word: number, value: number): void;
    /** The vector of what was put in since the last one, in the order of the words' first sight. */
    take(): Vector;
}
export declare function vectorBuilder(): VectorBuilder;
/** Puts the values of a vector on `board`, which has one place a word. */
export declare function layOut({ words, values }: Vector, board: Float64Array): void;
/** Takes them up again. */
export declare function takeUp({ words }: Vector, board: Float64Array): void;
/** The product of a vector with the one that lies on `board`. */
export declare function productWith({ words, values }: Vector, board: Float64Array): number;
/** The cosine of two vectors from their product and their lengths. */
export declare const cosine: (product: number, a: number, b: number) => number;
