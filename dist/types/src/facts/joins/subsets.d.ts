/** All subsets of a short list but the empty one, members in order: 2ⁿ − 1 of them. */
export declare function subsets<Member>(list: readonly Member[]): Generator<readonly Member[]>;
