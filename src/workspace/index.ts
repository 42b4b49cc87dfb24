export {
  BASELINE_NAME,
  type BaselineEntry,
  baselineEntry,
  parseBaseline,
  readBaseline,
  writeBaseline,
} from './baseline.js'
export { checkSets, judgeSet, onceEach, scopeOf, tabulateSets, withFindings } from './checking.js'
export { CONFIG_NAMES, findConfig } from './config-file.js'
export type { Concurrency } from './crew.js'
export { applied, compatible, unifiedDiff } from './editing.js'
export { explainFact, explainFinding } from './explaining.js'
export { Failure, reasonOf } from './failure.js'
export { type ChangeScope, type Gathered, type GatherRequest, gather, membership } from './gathering.js'
export { serveCrew } from './hand.js'
export type { LoadedConfig } from './loading.js'
export { type LastingMemories, lastingMemories, type Memories, memoryIn } from './memory.js'
export { type ReadSet, type ReadStory, readingsOf, readSet } from './narrowing.js'
export { pathHint } from './nearby.js'
export { byCodeUnits, commonDirectory, isInside, shownPath } from './paths.js'
export { configuredRequest, namesSources, openProject, type Project, type ProjectRequest } from './project.js'
export { collect, type Read, type ReadFiles } from './reading.js'
export { type Grouping, type SetRule, setsOf } from './sets.js'
