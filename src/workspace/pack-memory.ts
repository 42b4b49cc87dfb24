import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { hashOf } from '../text/index.js'
import { cacheFolder } from '../user-folder.js'
import { prune } from './forgetting.js'
import { readRecords, recordOf, writeRecords } from './parts-file.js'

/**
 * What a YAML text says, read by `read` (which throws where it is faulty) unless the very text was read before as what
 * `kind` names: most runs then need neither the YAML reader nor the grammar of expressions.
 */
export type RecallText = <Said>(kind: string, text: string, read: () => Promise<Said>) => Promise<Said>

/** Reads everything anew. */
export const readAnew: RecallText = (_kind, _text, read) => read()

/**
 * Remembers in the user's cache folder what rule packs and configurations say. `build` is what the running build is called;
 * null remembers nothing.
 */
export function packMemory(
  build: string | null,
  environment: Readonly<Record<string, string | undefined>>,
): RecallText {
  if (build === null) return readAnew
  const folder = join(cacheFolder(environment), 'packs')
  const conditions = `${build} ${process.versions.v8}`
  return async <Said>(kind: string, text: string, read: () => Promise<Said>): Promise<Said> => {
    const key = `${kind}\n${text}`
    const file = join(folder, hashOf(`${conditions} ${key}`))
    const [known] = readRecords(file, conditions)
    if (known !== undefined && known.text(0) === key) return deserialize(known.part(1)) as Said
    const said = await read()
    if (writeRecords(file, conditions, [recordOf([Buffer.from(key), serialize(said)])])) prune(folder)
    return said
  }
}
