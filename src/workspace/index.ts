export {
  BASELINE_NAME,
  type BaselineEntry,
  baselineEntry,
  parseBaseline,
  readBaseline,
  writeBaseline,
} from './baseline.js'
export { CONFIG_NAMES, findConfig } from './config-file.js'
export { pathMatcher } from './discovery.js'
export { applied, compatible, unifiedDiff } from './editing.js'
export { Failure, reasonOf } from './failure.js'
export { type ChangeScope, type Gathered, type GatherRequest, gather } from './gathering.js'
export { indexText } from './git.js'
export { commonDirectory, shownPath } from './paths.js'
export { collect, type Read } from './reading.js'
export { type Grouping, type SetRule, setsOf } from './sets.js'
