import { type Make, PhraseGates } from './parser-gates.js';
import type { PeriodUnit, Phrase } from './phrase.js';
/** The rules of years, of the periods that years hold, and of what is told from the document's own day. */
export declare class PeriodRules extends PhraseGates {
    protected readonly unit: import("chevrotain").ParserMethod<[], Make<PeriodUnit>>;
    /** "last year" after a date: its distance from the document's year; undefined where it is not there. */
    protected readonly yearNear: import("chevrotain").ParserMethod<[], Make<number> | undefined>;
    protected readonly trailingYear: import("chevrotain").ParserMethod<[], Make<number>>;
    protected readonly yearDate: import("chevrotain").ParserMethod<[], Make<Phrase>>;
    protected readonly plainYear: import("chevrotain").ParserMethod<[], Make<Phrase>>;
    /** The year that a quarter, half or stretch belongs to. */
    protected readonly ownerYear: import("chevrotain").ParserMethod<[], Make<Phrase>>;
    protected readonly quarter: import("chevrotain").ParserMethod<[], Make<Phrase>>;
    protected readonly half: import("chevrotain").ParserMethod<[], Make<Phrase>>;
    protected readonly opening: import("chevrotain").ParserMethod<[], Make<Phrase>>;
    protected readonly fiscal: import("chevrotain").ParserMethod<[], Make<Phrase>>;
    protected readonly season: import("chevrotain").ParserMethod<[], Make<Phrase>>;
    protected readonly nearDay: import("chevrotain").ParserMethod<[], Make<Phrase>>;
    protected readonly relative: import("chevrotain").ParserMethod<[], Make<Phrase>>;
    protected readonly feast: import("chevrotain").ParserMethod<[], Make<Phrase>>;
}
