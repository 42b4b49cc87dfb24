/** Units that relative phrases and period lengths are counted in. */
export type PeriodUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade';
/** A calendar date as far as the words name it; all fields are as written, also where no such day exists. */
export interface DatePhrase {
    readonly kind: 'date';
    readonly year: number | null;
    readonly month: number | null;
    readonly day: number | null;
    /** 0 = Monday … 6 = Sunday. */
    readonly weekday: number | null;
}
/** What the words of a date, period or clock time say, before anything is resolved. */
export type Phrase = DatePhrase
/** "03/04/2022": which of the two is the month depends on the document. */
 | {
    readonly kind: 'numeric';
    readonly first: number;
    readonly second: number;
    readonly year: number;
    readonly fixed: boolean;
}
/** "2012–13", "2021-2024". */
 | {
    readonly kind: 'years';
    readonly from: number;
    readonly to: number;
}
/** Digits with two meanings: "2010-11" is a pair of years or a month. */
 | {
    readonly kind: 'either';
    readonly likelier: Phrase;
    readonly other: Phrase;
}
/** From the first to the last year of a decade or century: "the 1990s". */
 | {
    readonly kind: 'decade';
    readonly from: number;
    readonly to: number;
} | {
    readonly kind: 'quarter';
    readonly quarter: number;
    readonly year: Phrase | null;
} | {
    readonly kind: 'half';
    readonly half: number;
    readonly year: Phrase;
}
/** "the first nine months of 2025". */
 | {
    readonly kind: 'opening';
    readonly months: number;
    readonly year: Phrase;
}
/** "FY25": the fiscal year that bears this number. */
 | {
    readonly kind: 'fiscal';
    readonly year: number;
}
/** 0 = spring, 1 = summer, 2 = autumn, 3 = winter; `split` where the words name both years ("winter 2025-26"). */
 | {
    readonly kind: 'season';
    readonly season: number;
    readonly year: number;
    readonly split: boolean;
} | {
    readonly kind: 'today';
    readonly days: number;
} | {
    readonly kind: 'relative';
    readonly unit: PeriodUnit;
    readonly offset: number;
    readonly fiscal: boolean;
} | {
    readonly kind: 'relative-date';
    readonly date: DatePhrase;
    readonly offset: number;
}
/** "June 3 last year": a date in the document's year or one beside it. */
 | {
    readonly kind: 'in-year';
    readonly date: DatePhrase;
    readonly offset: number;
} | {
    readonly kind: 'relative-season';
    readonly season: number;
    readonly offset: number;
} | {
    readonly kind: 'shift';
    readonly shift: Shift;
} | {
    readonly kind: 'ended';
    readonly count: number;
    readonly unit: PeriodUnit;
    readonly end: Phrase;
} | {
    readonly kind: 'range';
    readonly from: Phrase;
    readonly to: Phrase;
}
/** Minutes since midnight; the zone as written. */
 | {
    readonly kind: 'time';
    readonly minutes: number;
    readonly zone: string | null;
} | {
    readonly kind: 'times';
    readonly from: number;
    readonly to: number;
    readonly zone: string | null;
};
/** "three days later", "two weeks ago": a distance from the document's day (`ago`) or from another moment of the text. */
export interface Shift {
    readonly count: number;
    readonly unit: PeriodUnit;
    readonly direction: 'ago' | 'earlier' | 'later';
}
