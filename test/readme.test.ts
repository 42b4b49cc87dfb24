import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const path = join(root, 'README.md')
const update = process.env.UPDATE === '1'
let readme = readFileSync(path, 'utf8')
afterAll(() => {
  if (update) writeFileSync(path, readme)
})

/** Compares a shown output with the real one; UPDATE=1 writes the real one into the page instead. */
function expectShown(shown: string, real: string): void {
  if (update) readme = readme.replace(shown, () => real)
  else expect(real).toBe(shown)
}

describe('the README', () => {
  const sessions = [...readme.matchAll(/```console\n\$ tieout (.*)\n([\s\S]*?)```/g)]

  it.each(sessions.map((match) => [match[1]!, match[0]!] as const))(
    'shows what "tieout %s" prints',
    (command, shown) => {
      const { stdout } = spawnSync(process.execPath, ['dist/bin.cjs', ...command.split(' ')], {
        cwd: root,
        encoding: 'utf8',
      })
      expectShown(shown, `\`\`\`console\n$ tieout ${command}\n\n${stdout.trimEnd()}\n\`\`\``)
    },
  )

  it('shows a library example that runs and prints what it says', async () => {
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
        example,
        example.replace(`\`\`\`text\n${shown}\`\`\``, () => `\`\`\`text\n${printed}\`\`\``),
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
