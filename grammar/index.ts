export type { CellContext, Noun, Reading, ReadingContext, Unread } from './reading.js'
