import type { RuleSeverity } from '../rules/index.js';
import type { Severity } from './finding.js';
/** How sure the tool must be before it speaks up: `newsroom` unless told otherwise. */
export type Profile = 'strict' | 'newsroom' | 'lenient';
export declare const PROFILES: readonly Profile[];
/** The severity of a finding of this confidence (0…1) under a rule of this severity; null where it stays unsaid. */
export declare function severityAt(confidence: number, most: RuleSeverity, profile: Profile): Severity | null;
