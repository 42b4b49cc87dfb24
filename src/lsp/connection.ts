import type { Readable, Writable } from 'node:stream'
import { type Connection, createConnection } from 'vscode-languageserver'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'

/** A connection to an editor, and how it ended: 0 after an orderly shutdown, 1 where the editor just went away. */
export interface EditorConnection {
  readonly connection: Connection
  readonly ended: Promise<0 | 1>
}

/** Talks JSON-RPC over two streams. Unlike the library's own set-up, it never ends the process. */
export function connect(input: Readable, output: Writable): EditorConnection {
  const { promise: ended, resolve: end } = withResolver<0 | 1>()
  const lifecycle = {
    shutdownReceived: false,
    initialize: () => {},
    exit: (code: number) => end(code === 0 ? 0 : 1),
  }
  const gone = () => end(lifecycle.shutdownReceived ? 0 : 1)
  input.on('end', gone).on('close', gone)
  output.on('error', gone)
  const connection = createConnection(
    (logger) => createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output), logger),
    lifecycle,
  )
  return { connection, ended }
}

function withResolver<Value>(): { readonly promise: Promise<Value>; readonly resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => {}
  const promise = new Promise<Value>((fulfil) => {
    resolve = fulfil
  })
  return { promise, resolve }
}
