import type { Config } from './config.js';
import type { ExampledRule } from './rule.js';
/**
 * Reads a rule pack from its YAML text; `path` is named in errors. The YAML reader is loaded at the first call, mathjs
 * at the first expression. Throws InvalidFile, which lists every fault with line and column.
 */
export declare function loadPack(text: string, path: string): Promise<ExampledRule[]>;
/** The rules that come with the tool, in the order of their packs; loaded at the first call. */
export declare function builtInRules(): Promise<readonly ExampledRule[]>;
/** Reads a project's configuration from its YAML text; like `loadPack`, it throws InvalidFile with every fault. */
export declare function readConfig(text: string, path: string): Promise<Config>;
