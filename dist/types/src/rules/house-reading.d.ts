import type { Node } from 'yaml';
import { type HouseAssertion, type HouseFact } from './house-facts.js';
import { type YamlFile } from './yaml-shape.js';
/** The `facts` of a config: by name, what they match and the value they are pinned to ("50,000 people"). */
export declare function readFacts(file: YamlFile, node: Node | null): HouseFact[];
/** The `assertions` of a config: expressions over its facts, alone or as `assert` of a mapping with an `id`. */
export declare function readAssertions(file: YamlFile, node: Node | null, facts: readonly HouseFact[]): Promise<HouseAssertion[]>;
