// Builds dist/: the command as one CommonJS file and its launcher, the library as one ES module with its types, and the
// licences of everything that is bundled. `node build.mjs --no-types` leaves the types out (they take the longest).
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { straightImports } from './scripts/straight-imports.mjs'

const root = dirname(fileURLToPath(import.meta.url))
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  charset: 'ascii',
  minifySyntax: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
}

/** We say ourselves which colours stand; left alone, chalk asks the terminal and the environment at every start. */
const quietChalk = {
  name: 'quiet-chalk',
  setup(pass) {
    pass.onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'none', namespace: 'no-colour' }))
    pass.onLoad({ filter: /.*/, namespace: 'no-colour' }, () => ({
      contents: 'export default { stdout: false, stderr: false }',
    }))
  },
}

/** Stands in the bundle until its fingerprint is known. */
const NAMELESS = '0123456789abcdef'

const withTypes = !process.argv.includes('--no-types')
if (withTypes) rmSync(join(root, 'dist'), { recursive: true, force: true })
const bundles = await Promise.all([
  build({
    ...shared,
    entryPoints: ['src/bin.ts'],
    format: 'cjs',
    outfile: 'dist/tieout.cjs',
    // A start reads the whole file and V8 keeps the names of all functions, so short is fast.
    minify: true,
    define: { BUILD_NAME: JSON.stringify(NAMELESS) },
    plugins: [quietChalk, straightImports],
    // The launcher cannot load modules for the bundle; `require` can.
    supported: { 'dynamic-import': false },
  }),
  build({ ...shared, entryPoints: ['src/index.ts'], format: 'esm', outfile: 'dist/index.js' }),
])
rewrite('dist/tieout.cjs', asciiOnly)
rewrite('dist/tieout.cjs', (text) => text.replace(NAMELESS, fingerprint('dist/tieout.cjs')))
await build({
  ...shared,
  entryPoints: ['src/cli/launcher.ts'],
  format: 'cjs',
  outfile: 'dist/bin.cjs',
  banner: { js: '#!/usr/bin/env node' },
  define: { BUNDLE_FINGERPRINT: JSON.stringify(fingerprint('dist/tieout.cjs')) },
})
chmodSync(join(root, 'dist/bin.cjs'), 0o755)
writeFileSync(
  join(root, 'dist/THIRD-PARTY-LICENSES.txt'),
  licences(bundles.flatMap((b) => Object.keys(b.metafile.inputs))),
)
if (withTypes) {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' })
}

/** The name, version and licence text of every package that one of the bundled files comes from, in order of name. */
function licences(files) {
  const folders = new Set()
  for (const file of files) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)
    if (match) folders.add(match[1])
  }
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
    const text = file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim()
    return `${name} ${version} (${license})\n\n${text}`.trim()
  })
  const notice = join(root, 'NOTICE')
  if (existsSync(notice)) texts.unshift(readFileSync(notice, 'utf8').trim())
  return `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

/** Sixteen hexadecimal digits that change with the file. */
function fingerprint(file) {
  return createHash('sha256')
    .update(readFileSync(join(root, file)))
    .digest('hex')
    .slice(0, 16)
}

function rewrite(file, change) {
  const path = join(root, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

/**
 * Escapes what esbuild leaves in regular expressions and comments, because the launcher reads one byte a character, which
 * V8 loads twice as fast.
 */
function asciiOnly(text) {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
