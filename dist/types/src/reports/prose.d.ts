import type { Finding } from '../findings/index.js';
/**
 * A finding in plain lines for formats that hold one text a finding: every place with its sentence, the arithmetic,
 * the likely cause and what to write. The message itself is not repeated.
 */
export declare function proseLines(finding: Finding): string[];
/** The message with the other places named after it, for formats that show one line a finding. */
export declare function messageWithPlaces(finding: Finding): string;
/** Findings by the path where they are shown, in their order; those without a place stand under ''. */
export declare function byPath(findings: readonly Finding[]): Map<string, Finding[]>;
