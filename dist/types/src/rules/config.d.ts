import type { WordLists } from '../claims/index.js';
import type { HouseFacts } from './house-facts.js';
import type { ExampledRule, RuleSeverity } from './rule.js';
/** What a project's tieout.yaml says; lists are empty and values null where it says nothing. */
export interface Config {
    /** Whether the search for configurations ends here. */
    readonly root: boolean;
    /** Files, directories and globs, relative to the config. */
    readonly sources: readonly string[];
    /** Sources that are checked among themselves only. */
    readonly sets: readonly {
        readonly name: string;
        readonly sources: readonly string[];
    }[];
    readonly ignores: readonly string[];
    /** Paths of further rule packs, relative to the config. */
    readonly extends: readonly Mention[];
    /** Every rule that the config names; those of further packs can be known only when these are read. */
    readonly ruleNames: readonly Mention[];
    readonly severities: Readonly<Record<string, RuleSeverity>>;
    /** Least confidence by rule id. */
    readonly confidences: Readonly<Record<string, number>>;
    readonly overrides: readonly {
        readonly files: readonly string[];
        readonly severities: Readonly<Record<string, RuleSeverity>>;
    }[];
    /** Rules that the config itself brings. */
    readonly ownRules: readonly ExampledRule[];
    readonly house: HouseFacts;
    readonly words: WordLists | null;
    readonly profile: 'strict' | 'newsroom' | 'lenient' | null;
    /** YYYY, YYYY-MM or YYYY-MM-DD. */
    readonly date: string | null;
    readonly dateOrder: 'dmy' | 'mdy' | null;
    /** ISO 4217. */
    readonly currency: string | null;
    readonly suppress: readonly {
        readonly id: string | null;
        readonly quote: string | null;
        readonly rule: string | null;
    }[];
}
/** A path or an id that a config gives, and where. */
export interface Mention {
    readonly text: string;
    readonly line: number;
    readonly column: number;
}
/** Reads a config file; `path` is only named in errors. Throws InvalidFile with every fault and its place. */
export declare function readConfigText(text: string, path: string): Promise<Config>;
