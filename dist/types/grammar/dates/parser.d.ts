import type { IToken } from 'chevrotain';
import type { Make } from './parser-gates.js';
import { PeriodRules } from './period-rules.js';
import type { Phrase } from './phrase.js';
/** What tokens of certain types, in this order, say: the phrase that they begin with, and how many of them it takes. */
export interface Shape {
    readonly make: Make<Phrase>;
    readonly count: number;
}
/**
 * Dates, periods and clock times as an LL(1) grammar, which Chevrotain sets up fastest. What one token cannot tell, gates
 * look ahead for; what follows a phrase is swallowed, so that parsing does not fail on it.
 */
export declare class PhraseParser extends PeriodRules {
    constructor();
    /** What the phrase says that starts at the first of these tokens, or null. */
    parse(tokens: IToken[], between: boolean): Shape | null;
    private readonly start;
    private readonly nothing;
    private readonly time;
    private readonly clock;
    private readonly count;
    private readonly words;
    private readonly shift;
    private readonly ended;
    private readonly dates;
    private readonly daysOfOneMonth;
    private readonly join;
    private readonly date;
    private readonly weekdayDate;
    private readonly dayMonth;
    private readonly monthDay;
    private readonly digits;
}
