import type { ChildProcess } from 'node:child_process'
import { PassThrough, type Readable, type Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { serve } from '../../src/lsp/index.js'

/** An editor for tests: it opens and edits documents, and keeps the diagnostics that it was last given. */
export interface Editor {
  readonly initialized: InitializeResult
  /** Resolves as the server does: with its status. */
  readonly ended: Promise<unknown>
  /** The URI of a path of the folder. */
  uri(path: string): string
  open(path: string, text: string): void
  edit(path: string, text: string): void
  /** The same for a part of the document. */
  replace(path: string, range: Range, text: string): void
  close(path: string): void
  /** Says that files changed on disk. */
  changedOnDisk(): void
  /** Waits until a document's diagnostics satisfy a test, and yields them. */
  until(path: string, test: (diagnostics: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>
  request<Result>(method: string, params: object): Promise<Result>
  shutDown(): Promise<void>
}

/** Starts the server inside this process and an editor that has `folder` open, or only knows documents in it. */
export function startEditor(folder: string, opened = true): Promise<Editor> {
  const there = new PassThrough()
  const back = new PassThrough()
  const ended = serve({ input: there, output: back, environment: {}, version: '0.0.0', pause: 10 })
  return connectEditor(folder, opened, back, there, ended)
}

/** The same over the streams of a process. */
export function attachEditor(folder: string, child: ChildProcess): Promise<Editor> {
  const ended = new Promise((resume) => child.once('close', resume))
  return connectEditor(folder, true, child.stdout!, child.stdin!, ended)
}

async function connectEditor(
  folder: string,
  opened: boolean,
  input: Readable,
  output: Writable,
  ended: Promise<unknown>,
): Promise<Editor> {
  const connection = createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output))
  const given = new Map<string, readonly Diagnostic[]>()
  const versions = new Map<string, number>()
  const waiting = new Set<() => void>()
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
    given.set(uri, diagnostics)
    for (const look of waiting) look()
  })
  connection.listen()
  const uri = (path: string) => pathToFileURL(`${folder}/${path}`).href
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: opened ? [{ uri: pathToFileURL(folder).href, name: 'test' }] : [],
    capabilities: {
      workspace: { workspaceEdit: { documentChanges: true } },
      textDocument: {
        publishDiagnostics: { relatedInformation: true },
        hover: { contentFormat: ['markdown'] },
      },
    },
  } satisfies InitializeParams)
  await connection.sendNotification('initialized', {})
  const notify = (method: string, params: object) => void connection.sendNotification(method, params)
  const change = (path: string, part: object) => {
    const version = versions.get(path)! + 1
    versions.set(path, version)
    notify('textDocument/didChange', { textDocument: { uri: uri(path), version }, contentChanges: [part] })
  }
  return {
    initialized,
    ended,
    uri,
    open: (path, text) => {
      versions.set(path, 1)
      const textDocument = { uri: uri(path), languageId: 'plaintext', version: 1, text }
      notify('textDocument/didOpen', { textDocument })
    },
    edit: (path, text) => change(path, { text }),
    replace: (path, range, text) => change(path, { range, text }),
    close: (path) => notify('textDocument/didClose', { textDocument: { uri: uri(path) } }),
    changedOnDisk: () => notify('workspace/didChangeWatchedFiles', { changes: [] }),
    until: (path, test) =>
      new Promise((resume, refuse) => {
        const late = setTimeout(
          () => refuse(new Error(`${path}: last given ${JSON.stringify(given.get(uri(path)))}`)),
          20_000,
        )
        const look = () => {
          const diagnostics = given.get(uri(path))
          if (diagnostics === undefined || !test(diagnostics)) return
          clearTimeout(late)
          waiting.delete(look)
          resume(diagnostics)
        }
        waiting.add(look)
        look()
      }),
    request: (method, params) => connection.sendRequest(method, params),
    shutDown: async () => {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      await ended
      connection.dispose()
    },
  }
}
