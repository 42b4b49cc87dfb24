import { type Node } from 'yaml';
/** A YAML file being read: its root, and the faults found so far. */
export interface YamlFile {
    readonly path: string;
    readonly root: Node | null;
    readonly place: (node: Node | null, shift?: number) => {
        readonly line: number;
        readonly column: number;
    };
    readonly complain: (node: Node | null, message: string, shift?: number) => void;
    /** Throws InvalidFile where anything was complained of. */
    readonly finish: () => void;
    readonly resolve: (node: unknown) => Node | null;
}
/** One entry of a mapping. */
export interface Entry {
    readonly key: string;
    readonly keyNode: Node | null;
    readonly value: Node | null;
}
/** Parses a YAML text; faults of the syntax itself are thrown at once as InvalidFile. */
export declare function openYaml(text: string, path: string): YamlFile;
/** The entries of a mapping; complains of anything else, of keys that are no text, and of keys given twice. */
export declare function entriesOf(file: YamlFile, node: Node | null, what: string): Entry[];
/**
 * A mapping with a closed set of keys, by key; complains of unknown ones. A misspelt key is read as the one that was meant,
 * so that it is not found missing as well.
 */
export declare function fieldsOf(file: YamlFile, node: Node | null, what: string, keys: readonly string[]): ReadonlyMap<string, Node | null>;
/** The items of a list; complains of anything else. */
export declare function itemsOf(file: YamlFile, node: Node | null, what: string): Node[];
/** A text that is not blank; null after a complaint. */
export declare function textOf(file: YamlFile, node: Node | null, what: string): string | null;
/** A text as its author meant it where YAML reads a bare number or year ("date: 2024"). */
export declare function plainOf(file: YamlFile, node: Node | null, what: string): string | null;
/** A list of texts; one text alone counts as a list of one. */
export declare function textsOf(file: YamlFile, node: Node | null, what: string): string[];
/** One of a closed set of names; null after a complaint with the nearest right name. */
export declare function oneOf<Name extends string>(file: YamlFile, node: Node | null, what: string, names: readonly Name[]): Name | null;
/** A number from `low` to `high`; null after a complaint. */
export declare function numberOf(file: YamlFile, node: Node | null, what: string, low: number, high: number): number | null;
/** true or false; null after a complaint. */
export declare function booleanOf(file: YamlFile, node: Node | null, what: string): boolean | null;
