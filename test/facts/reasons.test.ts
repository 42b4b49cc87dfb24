import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SourceText } from '../../src/documents/index.js'
import type { Ledger } from '../../src/facts/index.js'
import { AGREEING, confidenceFrom, DIFFERING, SECOND_BEST } from '../../src/facts/measured.js'
import { type Reasons, reasonsFor } from '../../src/facts/reasons.js'
import { evidenceWeights, weights } from '../../src/facts/weights.js'
import { ledgerOf } from '../../src/tieout.js'

const root = new URL('../../', import.meta.url)
const documentsIn = (folder: string): SourceText[] =>
  readdirSync(new URL(folder, root))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(`${folder}/${path}`, root), 'utf8') }))

interface Edit {
  readonly file: string
  readonly find: string
  readonly replace: string
}

/** The documents of a set with all the edits of its cases made, so that many of its pairs differ. */
function faultyDocumentsOf(set: string): SourceText[] {
  const cases = JSON.parse(readFileSync(new URL(`test/sets/${set}/cases.json`, root), 'utf8'))
  const edits: readonly Edit[] = cases.harmful
  return documentsIn(`test/sets/${set}/docs`).map(({ path, text }) => ({
    path,
    text: edits.reduce(
      (edited, { file, find, replace }) => (file === `docs/${path}` ? edited.replace(find, () => replace) : edited),
      text,
    ),
  }))
}

const SETS: Readonly<Record<string, SourceText[]>> = {
  'examples/story/faulty': documentsIn('examples/story/faulty'),
  'examples/report/faulty': documentsIn('examples/report/faulty'),
  'kelm-ferry': faultyDocumentsOf('kelm-ferry'),
  'hospital-year': faultyDocumentsOf('hospital-year'),
  'cholera-mbasi': faultyDocumentsOf('cholera-mbasi'),
  'norrmark-power': faultyDocumentsOf('norrmark-power'),
  'corvane-tunnel': faultyDocumentsOf('corvane-tunnel'),
}

const ledgers = Object.entries(SETS).map(([name, documents]) => {
  const ledger = ledgerOf(documents)
  return [name, ledger, reasonsFor(ledger.pairings, ledger)] as const
})

const sum = ({ reasons }: Reasons, of: (name: string) => boolean = () => true): number =>
  reasons.filter(({ name }) => of(name)).reduce((odds, reason) => odds + reason.odds, 0)

describe.each(ledgers)('the reasons of every pair of %s', (_, ledger: Ledger, all) => {
  it('are there for all pairs but those that no likeness of words made', () => {
    expect(all.length).toBeGreaterThan(3)
    all.forEach((reasons, i) => {
      expect(reasons !== null).toBe(ledger.pairings[i]!.scored)
    })
  })

  it('add up to the log-odds of the ledger, signals and evidence each', () => {
    all.forEach((reasons, i) => {
      if (reasons === null) return
      expect(sum(reasons, (name) => name in weights.prose)).toBeCloseTo(ledger.pairings[i]!.context, 9)
      expect(sum(reasons)).toBeCloseTo(reasons.odds, 9)
      if (reasons.calibration !== DIFFERING)
        expect(reasons.reasons.filter(({ name }) => name in evidenceWeights.prose)).toEqual([])
    })
  })

  it('give the confidence of the pair', () => {
    all.forEach((reasons, i) => {
      if (reasons === null) return
      const { verdict, confidence } = ledger.pairings[i]!
      const differ = verdict === 'conflict' || verdict === 'superseded'
      expect(reasons.calibration).toBe(!differ ? AGREEING : reasons.secondBest ? SECOND_BEST : DIFFERING)
      expect(confidenceFrom(sum(reasons), reasons.calibration)).toBeCloseTo(confidence, 9)
    })
  })

  it('come strongest first, none of them nothing', () => {
    for (const reasons of all) {
      const sizes = (reasons?.reasons ?? []).map(({ odds }) => Math.abs(odds))
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
      expect(sizes).not.toContain(0)
    }
  })

  it('name words as one of the two texts writes them, each once', () => {
    all.forEach((reasons, i) => {
      const { a, b } = ledger.pairings[i]!
      const around = [a, b].flatMap(({ text, cell }) =>
        [text, cell?.rowHead, cell?.columnHead].map((part) => part ?? ''),
      )
      const words = (reasons?.words ?? []).map((word) => word.toLowerCase())
      expect(words).toEqual([...new Set(words)])
      for (const word of words) expect(around.join(' ').toLowerCase()).toContain(word)
    })
  })
})

describe('the pairs of all these sets', () => {
  const found = ledgers.flatMap(([, ledger, all]) =>
    all.map((reasons, i) => ({ reasons, pairing: ledger.pairings[i]! })),
  )

  it('are of every sort', () => {
    for (const calibration of [AGREEING, DIFFERING, SECOND_BEST])
      expect(found.filter(({ reasons }) => reasons?.calibration === calibration).length).toBeGreaterThan(0)
    expect(found.some(({ pairing }) => !pairing.scored)).toBe(true)
    expect(found.some(({ pairing: { a, b } }) => a.cell !== null || b.cell !== null)).toBe(true)
  })
})

describe('a pair', () => {
  const ledger = ledgerOf([
    { path: 'a.md', text: 'The council will give 1,240 households grants for boilers this winter, it said on Monday.' },
    { path: 'b.md', text: 'Grants for new boilers will go to 1,420 households in Ostrey, the council said on Monday.' },
    // Another story: what it says must not weigh in.
    { path: 'c.md', text: 'The Tarrow ferry carried 4,200 people in March.' },
    { path: 'd.md', text: 'The Tarrow ferry carried 4,200 people in March, the operator said.' },
  ])
  const [reasons] = reasonsFor(ledger.pairings, ledger)

  it('is told by the words that both have, and by a slip of the pen', () => {
    const names = reasons!.reasons.map(({ name }) => name)
    expect(ledger.pairings[0]).toMatchObject({ verdict: 'conflict', scored: true })
    expect(reasons!.words).toEqual(expect.arrayContaining(['households', 'grants', 'boilers']))
    expect(names[0]).toBe('figures')
    expect(names).toEqual(expect.arrayContaining(['bias', 'words', 'caution']))
    expect(names).not.toContain('unexplained')
  })

  it('is explained alike alone and among the pairs of other stories', () => {
    expect(ledger.pairings.length).toBeGreaterThan(1)
    ledger.pairings.forEach((pairing, i) => {
      expect(reasonsFor([pairing], ledger)[0]).toEqual(reasonsFor(ledger.pairings, ledger)[i])
    })
  })

  it('of two tables is told by the heads as they are written, whatever class their words are of', () => {
    const table = (head: string): string => `| Plant | ${head} |\n|---|--:|\n| Ostrey | 1,240 |\n| Velm | 2,315 |\n`
    const tables = ledgerOf([
      { path: 'a.md', text: table('At the end of 2024: staff') },
      { path: 'b.md', text: table('Workforce') },
    ])
    const all = reasonsFor(tables.pairings, tables).map((found) => [...found!.words].sort())
    expect(all).toEqual([
      ['Ostrey', 'staff'],
      ['Velm', 'staff'],
    ])
  })
})
