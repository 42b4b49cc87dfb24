/** Adds a value to the list that a map has under a key, and begins that list where there is none. */
export declare function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void;
