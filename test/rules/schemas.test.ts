import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const ajv = new Ajv({ allErrors: true, strict: false })
const validPack = ajv.compile(JSON.parse(read('schema/tieout-rules.schema.json')))
const validConfig = ajv.compile(JSON.parse(read('schema/tieout-config.schema.json')))

interface Bad {
  readonly name: string
  readonly pack: string
  readonly config: string
}

const examples = (path: string): readonly Bad[] => parse(read(path))
/** Faults that only the loader can see: names that depend on one another, expressions, ids given twice, broken YAML. */
const BEYOND_SCHEMA = ['an expression with a wrong name, placed where it stands', 'no YAML at all']

describe('the schema of rule packs', () => {
  it.each(['arithmetic', 'tables', 'calendar', 'agreement', 'house', 'upkeep'])('accepts rules/%s.yml', (name) => {
    validPack(parse(read(`rules/${name}.yml`)))
    expect(validPack.errors).toBeNull()
  })

  it.each(examples('test/rules/packs.yml').filter((bad) => !BEYOND_SCHEMA.includes(bad.name)))(
    'refuses $name',
    ({ pack }) => {
      expect(validPack(parse(pack))).toBe(false)
    },
  )
})

describe('the schema of configurations', () => {
  it('accepts what the loader accepts', () => {
    const { cases: _, ...house } = parse(read('test/rules/house.yml'))
    validConfig({ ...house, rules: { 'parts-make-whole': 'off' }, suppress: ['9f2c41d0'], sources: 'docs', date: 2024 })
    expect(validConfig.errors).toBeNull()
    expect(validConfig(null)).toBe(true)
  })

  it.each(examples('test/rules/configs.yml'))('refuses $name', ({ config }) => {
    expect(validConfig(parse(config))).toBe(false)
  })
})
