import type { MediaType } from './document.js'

const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  mdx: 'text/markdown',
  qmd: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
}

/** The media type that a path's extension names, in any case; `text/plain` for every other path. */
export function mediaTypeOf(path: string): MediaType {
  return MEDIA_TYPES[extensionOf(path)] ?? 'text/plain'
}

/** Whether a walk through a directory should read this file: its extension is one of a known document format. */
export function isDocumentPath(path: string): boolean {
  return Object.hasOwn(MEDIA_TYPES, extensionOf(path))
}

function extensionOf(path: string): string {
  return /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
}
