import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Home } from './home.js'

/** Replaces the diagnostics that a project gives, by URI. */
export type Publish = (home: Home, diagnostics: ReadonlyMap<string, readonly Diagnostic[]>) => void

/**
 * Sends what changed: a document's diagnostics are those of all projects that check it, and one that has none any more
 * is cleared. A document with an empty list is told that it has none.
 */
export function publisher(connection: Connection, documents: TextDocuments<TextDocument>): Publish {
  const given = new Map<Home, ReadonlyMap<string, readonly Diagnostic[]>>()
  const sent = new Map<string, string>()
  return (home, diagnostics) => {
    const before = given.get(home) ?? new Map()
    given.set(home, diagnostics)
    for (const uri of new Set([...before.keys(), ...diagnostics.keys()])) {
      const all = [...given.values()].flatMap((each) => each.get(uri) ?? [])
      const texts = new Map(all.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]))
      const version = documents.get(uri)?.version
      const state = `${[...texts.keys()].join('\n')}\n${version}`
      if (sent.get(uri) === state) continue
      sent.set(uri, state)
      const params = { uri, diagnostics: [...texts.values()] }
      void connection.sendDiagnostics(version === undefined ? params : { ...params, version })
    }
  }
}
