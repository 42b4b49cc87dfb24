import { builtInRules } from '../../src/rules/index.js'
import { checkDocuments } from '../../src/tieout.js'

/** A text whose figures agree, and the same with one of them changed. */
export interface Passage {
  readonly sound: string
  readonly faulty: string
}

const rules = await builtInRules()

/** The rules that report on a text, of a date where one is given, hints left aside. */
export function reportedBy(text: string, date?: string): string[] {
  const document = date === undefined ? { path: 'a.md', text } : { path: 'a.md', text, date }
  const { findings } = checkDocuments([document], { rules, profile: 'newsroom', severities: {} })
  return [...new Set(findings.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId))]
}
