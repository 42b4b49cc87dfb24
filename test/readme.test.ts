import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const update = process.env.UPDATE === '1'
const pages = new Map(['README.md', 'docs/confidence.md'].map((page) => [page, readFileSync(join(root, page), 'utf8')]))
afterAll(() => {
  if (update) for (const [page, text] of pages) writeFileSync(join(root, page), text)
})

/** Compares an output that a page shows with the real one; UPDATE=1 writes the real one into the page instead. */
function expectShown(page: string, shown: string, real: string): void {
  if (update)
    pages.set(
      page,
      pages.get(page)!.replace(shown, () => real),
    )
  else expect(real).toBe(shown)
}

describe.each([...pages])('%s', (page, text) => {
  const sessions = [...text.matchAll(/```console\n\$ tieout (.*)\n([\s\S]*?)```/g)]

  it.each(sessions.map((match) => [match[1]!, match[0]!] as const))(
    'shows what "tieout %s" prints',
    (command, shown) => {
      const { stdout } = spawnSync(process.execPath, ['dist/bin.cjs', ...command.split(' ')], {
        cwd: root,
        encoding: 'utf8',
      })
      expectShown(page, shown, `\`\`\`console\n$ tieout ${command}\n\n${stdout.trimEnd()}\n\`\`\``)
    },
  )
})

describe('the README', () => {
  it('shows a library example that runs and prints what it says', async () => {
    const readme = pages.get('README.md')!
    const [example, code, shown] = /```ts\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/.exec(readme)!
    const folder = mkdtempSync(join(tmpdir(), 'tieout-readme-'))
    try {
      const outfile = join(folder, 'example.mjs')
      await build({
        stdin: { contents: code!, loader: 'ts', resolveDir: root },
        alias: { tieout: join(root, 'src/index.ts') },
        bundle: true,
        platform: 'node',
        format: 'esm',
        outfile,
        banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
      })
      const printed = execFileSync(process.execPath, [outfile], { encoding: 'utf8' })
      expectShown(
        'README.md',
        example,
        example.replace(`\`\`\`text\n${shown}\`\`\``, () => `\`\`\`text\n${printed}\`\`\``),
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
