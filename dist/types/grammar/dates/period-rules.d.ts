import type { IToken } from 'chevrotain';
import { PhraseGates } from './parser-gates.js';
import type { PeriodUnit, Phrase } from './phrase.js';
/** The rules of years, of the periods that years hold, and of what is told from the document's own day. */
export declare class PeriodRules extends PhraseGates {
    protected readonly unit: import("chevrotain").ParserMethod<[], PeriodUnit>;
    /** "last year" after a date: its distance from the document's year; null where it is not there. */
    protected readonly yearNear: import("chevrotain").ParserMethod<[], number | null>;
    protected readonly trailingYear: import("chevrotain").ParserMethod<[], number>;
    protected readonly yearDate: import("chevrotain").ParserMethod<[], Phrase>;
    protected readonly plainYear: import("chevrotain").ParserMethod<[], Phrase>;
    /** The year that a quarter, half or stretch belongs to. */
    protected readonly ownerYear: import("chevrotain").ParserMethod<[], Phrase>;
    protected readonly quarter: import("chevrotain").ParserMethod<[], Phrase>;
    protected readonly half: import("chevrotain").ParserMethod<[], Phrase>;
    protected readonly opening: import("chevrotain").ParserMethod<[], Phrase>;
    protected readonly fiscal: import("chevrotain").ParserMethod<[], Phrase>;
    protected readonly season: import("chevrotain").ParserMethod<[], Phrase>;
    protected readonly nearDay: import("chevrotain").ParserMethod<[], Phrase>;
    protected readonly relative: import("chevrotain").ParserMethod<[], Phrase>;
    protected readonly feast: import("chevrotain").ParserMethod<[], Phrase>;
    /** What a token's image means; the image is no real one while the grammar is recorded. */
    protected read(token: IToken, meaning: (image: string) => Phrase): Phrase;
}
