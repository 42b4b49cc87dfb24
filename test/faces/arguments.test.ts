import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { OPTIONS, VERB_NAMES } from '../../src/cli/options.js'
import { makeTree } from '../workspace/trees.js'
import { ferry, run } from './running.js'

const tree = makeTree({ 'docs/a.md': ferry(12), 'docs/b.md': ferry(12) })

describe('words that are not understood end the run with 2 and one line', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['--fromat json', 'unknown option --fromat: did you mean "--format"?; see tieout check --help'],
    ['table --fail-on error', '--fail-on does not go with tieout table: it belongs to tieout check'],
    ['-z', 'unknown option -z; see tieout check --help'],
    ['chekc docs', 'there is no verb and no file chekc: did you mean "check"?'],
    ['--format', '--format needs a value: --format FMT[:FILE]'],
    ['--config --quiet', '--config needs a value: --config FILE'],
    ['--quiet=yes', '--quiet takes no value'],
    ['-f sarfi', '--format sarfi: tieout check has no such format: did you mean "sarif"?'],
    ['-f json:', '--format json:: a file name must follow the colon'],
    ['-f json -f stylish', 'only one format can go to standard output: write the others as FMT:FILE'],
    ['--fail-on eror', '--fail-on eror: not one of error, warning, info: did you mean "error"?'],
    ['--profile newsrom', '--profile newsrom: not one of strict, newsroom, lenient: did you mean "newsroom"?'],
    ['--max-warnings few', '--max-warnings few: not a whole number'],
    [
      '--rule parts-make-hole:off',
      '--rule parts-make-hole:off: there is no rule parts-make-hole: did you mean "parts-make-whole"?',
    ],
    [
      '--rule parts-make-whole:of',
      '--rule parts-make-whole:of: not one of error, warning, info, off: did you mean "off"?',
    ],
    ['--rule parts-make-whole', '--rule parts-make-whole: write it as ID:error'],
    ['--date yesterday', '--date yesterday: write YYYY, YYYY-MM or YYYY-MM-DD'],
    ['--date 2024-02-30', '--date 2024-02-30: write YYYY, YYYY-MM or YYYY-MM-DD'],
    ['--currency dollars', '--currency: "DOLLARS" is no currency: write an ISO 4217 code such as CAD'],
    ['--currency usx', '--currency: "USX" is no currency: did you mean "USD"?'],
    ['--set-by dir', '--set-by dir: not one of all, directory, story: did you mean "directory"?'],
    ['--rule parts-make-whole:warn', 'not one of error, warning, info, off: did you mean "warning"?'],
    ['--rule whole-parts-make:off', 'there is no rule whole-parts-make: did you mean "parts-make-whole"?'],
    ['-v', 'unknown option -v: did you mean "-V"?; see tieout check --help'],
    ['-q', 'unknown option -q: did you mean "--quiet"?; see tieout check --help'],
    ['help tabel', 'there is no verb tabel: did you mean "table"?'],
    ['--files-from docs/a.mdd', 'no such file or directory: did you mean "docs/a.md"?'],
    ['-c docs/x.md', 'docs/x.md: cannot be read: no such file or directory: did you mean "docs/a.md"?'],
    ['docs -f html:docs/a.md/b.html', 'docs/a.md/b.html: cannot be written: a part of the path is not a directory'],
    ['--staged --changed', '--staged and --changed cannot go together'],
    ['--fix', '--fix needs --only ID'],
    ['--fix --only 12345678 docs', '--only 12345678: no finding has the id 12345678'],
    ['--stdin-filename a.md', '--stdin-filename needs --stdin or -'],
    ['--files-from - -', 'standard input cannot be both a document and a list of files'],
    ['--config none.yaml', 'none.yaml: cannot be read: no such file or directory'],
    ['--ndjson none.ndjson', 'none.ndjson: cannot be read: no such file or directory'],
    ['--files-from none.txt', 'none.txt: cannot be read: no such file or directory'],
    ['explain parts-make-hole', 'there is no rule parts-make-hole: did you mean "parts-make-whole"?'],
    ['explain 00000000 docs', 'no finding or fact has the id 00000000 here'],
    ['explain', 'tieout explain needs the id of a rule, of a finding or of a fact'],
    ['completion tcsh', 'no completion for tcsh'],
    ['rules docs', 'tieout rules takes no paths'],
    ['init docs', 'tieout init takes no paths'],
  ]
  it.each(rows)('tieout %s', async (line, message) => {
    const { status, out, err } = await run(tree, line.split(' '))
    expect(err).toMatch(/^tieout: [^\n]+\n$/)
    expect(err).toContain(message)
    expect(out).toBe('')
    expect(status).toBe(2)
  })
})

describe('help', () => {
  it('names every verb and gives examples', async () => {
    const { status, out } = await run(tree, ['--help'])
    expect(status).toBe(0)
    for (const verb of VERB_NAMES) expect(out).toMatch(new RegExp(`^  ${verb} +\\S`, 'm'))
    expect(out).toContain('Examples:')
  })
  it.each(VERB_NAMES)('of %s lists its options and an example', async (verb) => {
    const { status, out } = await run(tree, [verb, '--help'])
    expect(status).toBe(0)
    expect(out).toContain('Examples:\n  tieout')
    for (const [name, option] of Object.entries(OPTIONS)) {
      if ((option.verbs as readonly string[]).includes(verb)) expect(out).toContain(`--${name}`)
    }
  })
  it.each(VERB_NAMES)('of %s fits a window of 80 columns', async (verb) => {
    const { out } = await run(tree, [verb, '--help'])
    expect(out.split('\n').filter((line) => line.length > 80 && !line.startsWith('  tieout'))).toEqual([])
  })
  it('is a verb as well', async () => {
    expect((await run(tree, ['help'])).out).toBe((await run(tree, ['--help'])).out)
    expect((await run(tree, ['help', 'table'])).out).toBe((await run(tree, ['table', '--help'])).out)
  })
  it('gives the version', async () => {
    expect((await run(tree, ['-V'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('paths', () => {
  it.each([
    ['doc', 'doc: no such file or directory: did you mean "docs"?'],
    ['dosc/c.md', 'dosc/c.md: no such file or directory: did you mean "docs/a.md"?'],
  ])('that are not there, like %s, are named with the nearest one that is', async (path, message) => {
    const { status, out, err } = await run(tree, [path])
    expect(err).toBe(`tieout: ${message}\n`)
    expect(out).toBe('No documents were checked.\n')
    expect(status).toBe(2)
  })
  it('that look like verbs or options follow a double dash', async () => {
    const odd = makeTree({ table: ferry(12), '-x.md': ferry(14) })
    const { out } = await run(odd, ['-f', 'json', '--', 'table', '-x.md'])
    expect(out).toMatch(/"path": "table"[\s\S]*"path": "-x\.md"/)
  })
  it('need no verb', async () => {
    expect(await run(tree, ['docs'])).toEqual(await run(tree, ['check', 'docs']))
  })
})

describe('completion', () => {
  const completed = async (line: string): Promise<string> => {
    const { out } = await run(tree, ['completion', 'bash'])
    const words = line.split(' ')
    const asked = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _tieout`
    return execFileSync('bash', ['-c', `${out}\n${asked}; echo "\${COMPREPLY[*]}"`], {
      cwd: tree,
      encoding: 'utf8',
    }).trim()
  }
  it.each([
    ['tieout che', 'check'],
    ['tieout check --exit', '--exit-zero'],
    ['tieout check --profile n', 'newsroom'],
    ['tieout check --format sar', 'sarif'],
    ['tieout table -f m', 'markdown'],
    ['tieout explain parts-m', 'parts-make-whole'],
    ['tieout check --rule parts-m', 'parts-make-whole'],
    ['tieout completion f', 'fish'],
    ['tieout table doc', 'docs'],
  ])('%s → %s', async (line, word) => expect(await completed(line)).toBe(word))
  it.each(['bash', 'zsh', 'fish'])('for %s knows verbs and options', async (shell) => {
    const { status, out } = await run(tree, ['completion', shell])
    expect(status).toBe(0)
    for (const word of ['extract', 'fail-on', 'newsroom', 'sarif', 'parts-make-whole']) expect(out).toContain(word)
  })
})
