// Builds dist/: the command as one CommonJS file and its launcher, the library as one ES module with its types, and the
// licences of everything that is bundled. `node build.mjs --no-types` leaves the types out (they take the longest).
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
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
  // Of mathjs nothing but its grammar is used (src/rules/mathematics.ts); its index would bring all its functions along.
  alias: { 'mathjs/number': join(root, 'node_modules/mathjs/lib/esm/expression/parse.js') },
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

/**
 * Parts of the command that most runs do without: what reads new texts, what reads YAML, and what needs most of the
 * program anyway. Each is a file of its own, since V8 sets up every function at the top of a file that it loads. They
 * share no state with the rest.
 */
const VOLUMES = {
  reading: ['src/reading.ts'],
  packs: ['src/rules/pack.ts', 'src/rules/config.ts'],
  faces: ['src/cli/extract.ts', 'src/lsp/index.ts'],
}
const COMMAND = ['tieout', ...Object.keys(VOLUMES)].map((name) => `dist/${name}.cjs`)

/** Lets dynamic imports of what stands in a volume load that. */
const fromVolumes = {
  name: 'from-volumes',
  setup(pass) {
    pass.onResolve({ filter: /^\./ }, ({ path, importer, kind, namespace }) => {
      if (namespace === 'volume') return { path, external: true }
      if (kind !== 'dynamic-import') return
      const file = relative(root, resolve(dirname(importer), path.replace(/\.js$/, '.ts')))
      const volume = Object.keys(VOLUMES).find((name) => VOLUMES[name].includes(file))
      return volume && { path: `${volume} ${VOLUMES[volume].indexOf(file)}`, namespace: 'volume' }
    })
    pass.onLoad({ filter: /.*/, namespace: 'volume' }, ({ path }) => {
      const [volume, place] = path.split(' ')
      return { contents: `module.exports = require('./${volume}.cjs')[${place}]()` }
    })
  },
}

const withTypes = !process.argv.includes('--no-types')
if (withTypes) rmSync(join(root, 'dist'), { recursive: true, force: true })
const command = {
  ...shared,
  format: 'cjs',
  // A start reads the whole file and V8 keeps the names of all functions, so short is fast.
  minify: true,
  define: { BUILD_NAME: JSON.stringify(NAMELESS) },
  // The launcher cannot load modules for the bundle; `require` can.
  supported: { 'dynamic-import': false },
  plugins: [quietChalk, fromVolumes, straightImports],
}
const bundles = await Promise.all([
  build({
    ...command,
    entryPoints: ['src/bin.ts'],
    outfile: 'dist/tieout.cjs',
  }),
  ...Object.entries(VOLUMES).map(([name, files]) =>
    build({
      ...command,
      stdin: {
        contents: `module.exports = [${files.map((file) => `() => require('./${file}')`)}]`,
        resolveDir: root,
      },
      outfile: `dist/${name}.cjs`,
    }),
  ),
  build({ ...shared, entryPoints: ['src/index.ts'], format: 'esm', outfile: 'dist/index.js' }),
])
for (const file of COMMAND) rewrite(file, asciiOnly)
const buildName = fingerprint(COMMAND)
for (const file of COMMAND) rewrite(file, (text) => text.replaceAll(NAMELESS, buildName))
await build({
  ...shared,
  entryPoints: ['src/cli/launcher.ts'],
  format: 'cjs',
  outfile: 'dist/bin.cjs',
  banner: { js: '#!/usr/bin/env node' },
  define: { BUNDLE_FINGERPRINT: JSON.stringify(buildName) },
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

/** Sixteen hexadecimal digits that change with the files. */
function fingerprint(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
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
