import { lookUpMeasure, measureNames } from '../units/index.js'

/** A unit for readers: "miles" for `[mi_i]`, "USD per month" for USD and `mo`; '' for a bare number. */
export function unitWords(unit: string, per: string | null): string {
  const of = unit === '1' || unit === '' ? '' : (namesByCode().get(unit)?.plural ?? unit)
  return per === null ? of : `${of} per ${namesByCode().get(per)?.singular ?? per}`.trim()
}

interface Names {
  readonly singular: string
  readonly plural: string
}

let built: ReadonlyMap<string, Names> | null = null

/** The first name of each measure that is an unmistakable word, with its plural where it has one. */
function namesByCode(): ReadonlyMap<string, Names> {
  if (built !== null) return built
  const names = new Map<string, Names>()
  for (const [name, code] of measureNames()) {
    const known = names.get(code)
    if (known === undefined && /^[a-z]{3}/.test(name) && lookUpMeasure(name)?.ambiguous === false)
      names.set(code, { singular: name, plural: name })
    else if (known?.singular === known?.plural && name === `${known?.singular}s`)
      names.set(code, { ...known!, plural: name })
  }
  built = names
  return names
}
