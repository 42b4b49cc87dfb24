/** What a calendar check found: values for a rule's message, and the sum that shows it, step by step. */
export interface CalendarFault {
  readonly values: Readonly<Record<string, string>> & { readonly actual: string; readonly expected: string }
  readonly steps: readonly string[]
  /** False where a year was taken from the document's date, since the text names none. */
  readonly certain: boolean
}
