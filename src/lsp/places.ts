import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Range } from 'vscode-languageserver'
import type { Position as PrintedPosition } from '../findings/index.js'

/** The absolute path of a file URI; null for every other URI. */
export function fileOf(uri: string): string | null {
  try {
    return fileURLToPath(uri)
  } catch {
    return null
  }
}

/** Names a shown path as the editor does: by the URI that it opened the file with, where it has. */
export type UriOf = (shown: string) => string

/** Makes URIs of paths relative to `cwd`; `opened` holds the editor's own by absolute path. */
export const urisIn =
  (cwd: string, opened: ReadonlyMap<string, string>): UriOf =>
  (shown) => {
    const file = resolve(cwd, shown)
    return opened.get(file) ?? pathToFileURL(file).href
  }

/** The protocol counts lines and UTF-16 columns from 0, reports from 1. */
export const rangeOf = ({ start, end }: { readonly start: PrintedPosition; readonly end: PrintedPosition }): Range => ({
  start: { line: start.line - 1, character: start.column - 1 },
  end: { line: end.line - 1, character: end.column - 1 },
})
