import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { cleanEnvironment, makeTree } from '../workspace/trees.js'
import { bundle } from './bundle.js'
import { ferry } from './running.js'

let script = ''
beforeAll(async () => {
  script = await bundle()
})

describe('the process', () => {
  it('exits with the status of the run', () => {
    const tree = makeTree({ 'a.md': ferry(12), 'b.md': ferry(14) })
    const status = (...argv: readonly string[]) => spawnSync(process.execPath, [script, ...argv], { cwd: tree }).status
    expect([status('a.md'), status(), status('none.md')]).toEqual([0, 1, 2])
  })

  it('ends quietly when its reader does', async () => {
    const child = spawn(process.execPath, [script, 'extract', '--ndjson'], { env: cleanEnvironment() })
    let complaints = ''
    child.stderr.on('data', (chunk: Buffer) => {
      complaints += String(chunk)
    })
    child.stdin.on('error', () => {})
    const line = `${JSON.stringify({ id: 1, text: ferry(12) })}\n`
    child.stdin.write(line.repeat(2_000))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    await once(child, 'exit')
    expect(complaints).toBe('')
  })

  it('streams: many lines fit into a small heap', async () => {
    const child = spawn(process.execPath, ['--max-old-space-size=64', script, 'check', '--ndjson'], {
      env: cleanEnvironment(),
    })
    // A field that is passed over makes the lines long and the work short: 90 kB a line, together twice the heap.
    const filler = 'The harbour stayed quiet through the night. '.repeat(2_000)
    const line = (id: number) => `${JSON.stringify({ id, documents: [{ path: 'a.txt', text: ferry(id) }], filler })}
`
    let answers = 0
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) answers++
    })
    const closed = once(child, 'close')
    for (let id = 0; id < 1_500; id++) if (!child.stdin.write(line(id))) await once(child.stdin, 'drain')
    child.stdin.end()
    expect(await closed).toEqual([0, null])
    expect(answers).toBe(1_500)
  })

  it('watches: checks again when a document changes, and ends with its input', async () => {
    const tree = makeTree({ 'a.md': ferry(12), 'b.md': ferry(12) })
    const child = spawn(process.execPath, [script, '--watch', '-f', 'compact'], { cwd: tree, env: cleanEnvironment() })
    const closed = once(child, 'close')
    const seen = (stream: NodeJS.ReadableStream, pattern: RegExp) =>
      new Promise<void>((resume) => {
        let text = ''
        const listen = (chunk: Buffer) => {
          text += String(chunk)
          if (!pattern.test(text)) return
          stream.off('data', listen)
          resume()
        }
        stream.on('data', listen)
      })
    await seen(child.stderr, /watching/)
    const found = seen(child.stdout, /:1:30: error/)
    const waiting = seen(child.stderr, /watching/)
    writeFileSync(join(tree, 'b.md'), ferry(14))
    await found
    await waiting
    child.stdin.end()
    expect(await closed).toEqual([1, null])
  })

  it('watches without an eye on what it writes itself', async () => {
    const tree = makeTree({ 'a.md': ferry(12), 'b.md': ferry(12) })
    const child = spawn(process.execPath, [script, '--watch', '-f', 'json', '-o', 'found.json'], {
      cwd: tree,
      env: cleanEnvironment(),
    })
    const closed = once(child, 'close')
    let runs = 0
    child.stderr.on('data', (chunk) => {
      runs += String(chunk).match(/watching/g)?.length ?? 0
    })
    const until = async (count: number) => {
      while (runs < count) await pause(20)
    }
    await until(1)
    writeFileSync(join(tree, 'b.md'), ferry(14))
    await until(2)
    await pause(400)
    expect(runs).toBe(2)
    child.stdin.end()
    expect(await closed).toEqual([1, null])
  })
})
