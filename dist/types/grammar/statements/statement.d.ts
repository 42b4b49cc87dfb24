import type { Span } from '../../src/text/index.js';
/** The kinds of relation that a sentence can assert between figures; `src/facts/relation.ts` says what each means. */
export type StatementKind = 'parts' | 'share' | 'change' | 'ratio' | 'product' | 'average' | 'conversion' | 'difference';
/** A role that a figure of the sentence fills; `reading` is its index among the sentence's figures. */
export interface FilledRole {
    readonly role: string;
    readonly reading: number;
}
/** A relation as one sentence words it. */
export interface Statement extends Span {
    readonly kind: StatementKind;
    readonly roles: readonly FilledRole[];
    /** Roles that the sentence leaves to its surroundings: "70 per cent of them". */
    readonly open: readonly string[];
    /** Whether the parts are said to exhaust their whole. */
    readonly complete: boolean;
    readonly direction: 'up' | 'down' | null;
    /** 0…1: how surely the words assert the relation between just these figures. */
    readonly strength: number;
    /** The words that assert it. */
    readonly cue: string;
}
/**
 * One wording: a pattern over the tags of a sentence (see `tags.ts`) whose named groups are roles; a group name may
 * end in a number where a role is filled several times ("part1", "part2"), and the group `list` holds any number of
 * parts.
 */
export interface Wording {
    readonly kind: StatementKind;
    readonly pattern: RegExp;
    readonly strength: number;
    readonly open?: readonly string[];
    readonly complete?: boolean;
    /** Taken from the words (`+` up, `-` down among the tags matched) where not given. */
    readonly direction?: 'up' | 'down';
}
