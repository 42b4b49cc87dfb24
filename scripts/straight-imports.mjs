// A plugin for esbuild. Rooms import each other through their index.ts; bundled like that, the first name that is used of
// a room would set up the whole room. This lets every import lead straight to the file that declares the name, so that a
// run sets up no more than it needs.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

const IMPORT = /^import \{([^}]*)\} from '(\.[^']*\/index\.js)'/gm
const EXPORT = /^export (type )?\{([^}]*)\} from '(\.[^']*)'/gm

export const straightImports = {
  name: 'straight-imports',
  setup(pass) {
    const rooms = new Map()
    /** Exported name → the file that it comes from and its name there, for what an index.ts hands on. */
    const handedOn = (index) => {
      if (!rooms.has(index)) rooms.set(index, namesIn(index))
      return rooms.get(index)
    }
    pass.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (path.includes('node_modules')) return
      const contents = readFileSync(path, 'utf8').replace(IMPORT, (_, list, from) => {
        const index = sourceOf(path, from)
        return bindings(list)
          .map(({ name, local }) => {
            const origin = handedOn(index).get(name) ?? { file: index, name }
            return `import { ${origin.name} as ${local} } from ${JSON.stringify(origin.file)}`
          })
          .join(';')
      })
      return { contents, loader: 'ts', resolveDir: dirname(path) }
    })
  },
}

function namesIn(index) {
  const names = new Map()
  for (const [, isType, list, from] of readFileSync(index, 'utf8').matchAll(EXPORT)) {
    if (isType) continue
    for (const { name, local } of bindings(list)) names.set(local, { file: sourceOf(index, from), name })
  }
  return names
}

/** The names in the braces of an import or export, without those of types. */
const bindings = (list) =>
  list
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '' && !item.startsWith('type '))
    .map((item) => {
      const [name, local = name] = item.split(' as ')
      return { name, local }
    })

/** The TypeScript file that a relative import names. */
function sourceOf(importer, from) {
  const file = resolve(dirname(importer), from.replace(/\.js$/, '.ts'))
  if (!existsSync(file)) throw new Error(`${importer}: no ${from}`)
  return file
}
