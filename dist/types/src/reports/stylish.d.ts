import type { CheckResult, Finding, Location } from '../findings/index.js';
import { type Palette } from './paint.js';
import type { ReportOptions } from './report.js';
/**
 * The findings for a person at a terminal: each with the sentences it rests on (figures marked), the arithmetic, a
 * likely cause and what to write; grouped by the document where it is shown, one line of totals at the end.
 */
export declare function renderStylish(result: CheckResult, options: ReportOptions): string;
/** One finding without a blank line after it, as the `explain` verb shows it too. */
export declare function findingLines(finding: Finding, width: number, paint: Palette): string[];
/** The sentences with their figures marked: two columns where the width allows, else one under the other. */
export declare function quotes(locations: readonly Location[], width: number, paint: Palette): string[];
