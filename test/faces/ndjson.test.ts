import { Readable, Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.js'
import { makeTree } from '../workspace/trees.js'
import { ferry, noFaces, run } from './running.js'

const cwd = makeTree()
const lines = (...inputs: readonly unknown[]): string =>
  inputs.map((input) => `${typeof input === 'string' ? input : JSON.stringify(input)}\n`).join('')
const set = (id: unknown, ...texts: readonly string[]) => ({
  id,
  documents: texts.map((text, i) => ({ path: `${i}.md`, text })),
})
const answers = (out: string): Record<string, unknown>[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('check --ndjson', () => {
  it('answers each set with one line, in order', async () => {
    const { status, out, err } = await run(cwd, ['check', '--ndjson'], {
      stdin: lines(set('a', ferry(12), ferry(12)), '', set(7, ferry(12), ferry(14))),
    })
    const [first, second, ...rest] = answers(out)
    expect(first).toMatchObject({ id: 'a', findings: [], summary: { errors: 0 } })
    expect(second).toMatchObject({
      id: 7,
      findings: [{ ruleId: 'figures-differ-across-sources' }],
      summary: { errors: 1 },
    })
    expect(rest).toEqual([])
    expect(err).toBe('')
    expect(status).toBe(1)
  })

  const bad: readonly (readonly [unknown, object])[] = [
    ['{"id": 1', { id: null, error: 'not valid JSON' }],
    ['[1]', { id: null, error: 'not a JSON object' }],
    [{ id: 'x' }, { id: 'x', error: '"documents" must be a list of objects with "path" and "text"' }],
    [
      { id: 'x', documents: ['a'] },
      { id: 'x', error: 'documents[0] must be an object with "path" and "text"' },
    ],
    [
      { id: 'x', documents: [{ path: 'a' }] },
      { id: 'x', error: '"documents[0].text" must be a text' },
    ],
    [
      { documents: [{ text: 'a', date: '2024-13' }] },
      { id: null, error: '"documents[0].date" must be YYYY, YYYY-MM or YYYY-MM-DD, not "2024-13"' },
    ],
    [
      { documents: [{ text: 'a', mediaType: 'text/x' }] },
      { id: null, error: expect.stringContaining('"documents[0].mediaType" must be one of text/plain') },
    ],
  ]
  it.each(bad)('answers %j in its place, goes on, and ends with 2', async (input, answer) => {
    const { status, out, err } = await run(cwd, ['check', '--ndjson'], {
      stdin: lines(set(1, ferry(1)), input, set(3, ferry(3))),
    })
    expect(answers(out)).toMatchObject([
      { id: 1, findings: [] },
      { ...answer, line: 2 },
      { id: 3, findings: [] },
    ])
    expect(err).toBe('')
    expect(status).toBe(2)
  })

  it('takes a broken last line, characters split over chunks, and carriage returns', async () => {
    const text = Buffer.from(`${lines({ id: 'ü€', documents: [] }).replace('\n', '\r\n')}{"id"`)
    const chunks = [...text].map((byte) => Buffer.from([byte]))
    const out: string[] = []
    const sink = new Writable({
      write(chunk, _encoding, done) {
        out.push(String(chunk))
        done()
      },
    })
    const streams = { stdin: Readable.from(chunks), stdout: sink, stderr: sink }
    const status = await main(['--ndjson'], { cwd, environment: {}, ...streams, ...NO_TERMINAL }, noFaces)
    expect(answers(out.join(''))).toMatchObject([
      { id: 'ü€', findings: [] },
      { id: null, line: 2 },
    ])
    expect(status).toBe(2)
  })
})

const NO_TERMINAL = { stdoutIsTerminal: false, stderrIsTerminal: false, stdinIsTerminal: false, columns: 80 }

describe('extract --ndjson', () => {
  it('gives the quantities of each text, with offsets into it', async () => {
    const text = '\u{1F600} The plant employs about 3,200 people.'
    const { status, out } = await run(cwd, ['extract', '--ndjson'], {
      stdin: lines({ id: 1, text }, { id: 2, text: '' }),
    })
    const [first, second] = answers(out)
    const start = text.indexOf('about')
    expect(first).toMatchObject({
      id: 1,
      quantities: [{ start, kind: 'count', stated: '3200', hedge: 'about' }],
      problems: [],
    })
    expect(second).toMatchObject({ id: 2, quantities: [], claims: [] })
    expect(status).toBe(0)
  })

  it('reads no further than its reader does', async () => {
    let asked = 0
    const stdin = Readable.from(
      (function* () {
        for (; asked < 5_000; asked++) yield Buffer.from(lines({ id: asked, text: ferry(asked) }))
      })(),
      { highWaterMark: 1 },
    )
    let release: () => void = () => {}
    let taken = 0
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        taken++
        if (taken === 20) release = done
        else done()
      },
    })
    const io = { cwd, environment: {}, stdin, stdout, stderr: stdout, ...NO_TERMINAL }
    const running = main(['extract', '--ndjson'], io, noFaces)
    while (taken < 20) await pause(5)
    await pause(50)
    expect(asked).toBeLessThan(40)
    asked = 5_000
    release()
    expect(await running).toBe(0)
  })
})
