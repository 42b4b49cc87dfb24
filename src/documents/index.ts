export type {
  Block,
  CalendarDate,
  Cell,
  Document,
  MediaType,
  Problem,
  SourceText,
  TableBlock,
  TextBlock,
  TextKind,
} from './document.js'
