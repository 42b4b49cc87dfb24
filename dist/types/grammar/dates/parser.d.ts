import type { IToken } from 'chevrotain';
import { PeriodRules } from './period-rules.js';
import type { Phrase } from './phrase.js';
/** A phrase and the offset in the window where it ends. */
export interface Parsed {
    readonly phrase: Phrase;
    readonly to: number;
}
/**
 * Dates, periods and clock times as an LL(1) grammar, which Chevrotain sets up fastest. What one token cannot tell, gates
 * look ahead for; what follows a phrase is swallowed, so that parsing does not fail on it.
 */
export declare class PhraseParser extends PeriodRules {
    constructor();
    /** The phrase that starts at the first of these tokens, or null. */
    parse(tokens: IToken[], between: boolean): Parsed | null;
    private readonly start;
    private readonly nothing;
    private readonly time;
    private readonly clock;
    private readonly count;
    private readonly shift;
    private readonly ended;
    private readonly dates;
    private readonly join;
    private readonly date;
    private readonly weekdayDate;
    private readonly dayMonth;
    private readonly monthDay;
    private readonly digits;
}
