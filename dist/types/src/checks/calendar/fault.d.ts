/** What a calendar check found: values for a rule's message, and the sum that shows it, step by step. */
export interface CalendarFault {
    readonly values: Readonly<Record<string, string>> & {
        readonly actual: string;
        readonly expected: string;
    };
    readonly steps: readonly string[];
    /** Whole counts that would fit in place of the one written; only a few are named, none where no count is at fault. */
    readonly fitting?: readonly number[];
    /** False where a year was taken from the document's date, since the text names none. */
    readonly certain: boolean;
}
