import { type Node } from 'yaml';
import { type Expression } from './expression.js';
import type { ExampledRule, RuleSeverity } from './rule.js';
import { type YamlFile } from './yaml-shape.js';
export declare const SEVERITIES: readonly RuleSeverity[];
/**
 * Reads a rule pack: a YAML list of rules. `path` is only named in errors. Throws InvalidFile with every fault of the
 * text: unknown keys, kinds, roles and placeholders (with the nearest right name), wrong types, bad expressions, ids
 * given twice.
 */
export declare function readPack(text: string, path: string): Promise<ExampledRule[]>;
/** Reads a list of rules inside an open file; faults are left with the file. */
export declare function readRules(file: YamlFile, node: Node | null, what: string): Promise<ExampledRule[]>;
/** Compiles an expression; its faults are placed inside the text where it stands on one line. */
export declare function readExpression(file: YamlFile, node: Node | null, text: string, symbols: readonly {
    readonly name: string;
    readonly many: boolean;
}[]): Promise<Expression | null>;
