import type { Reading } from '../reading.js'
import { findBreakdowns, findPartsOfThem, findRecords } from './breakdowns.js'
import { changeWordings } from './changes.js'
import { findComparedLevels } from './compared.js'
import { conversionWordings } from './conversions.js'
import { findLinkedLevels } from './linked-levels.js'
import { partsWordings } from './parts.js'
import { rateWordings } from './rates.js'
import { ratioWordings } from './ratios.js'
import { meets, type Requirement, requirementsOf } from './requirements.js'
import { shareWordings } from './shares.js'
import type { FilledRole, Statement, Wording } from './statement.js'
import { type Tagged, tagSentence } from './tags.js'
import { voteWordings } from './votes.js'

/** All wordings; where two of one kind fill the same roles with the same figures, the earlier stands. */
const wordings: readonly Wording[] = [
  ...partsWordings,
  ...shareWordings,
  ...changeWordings,
  ...ratioWordings,
  ...rateWordings,
  ...conversionWordings,
  ...voteWordings,
]

let requirements: readonly (readonly Requirement[])[] | null = null

const FIGURE = /[A-Z]/

/** The relations that a sentence asserts between its figures; `readings` carry spans in the sentence, sorted. */
export function findStatements(text: string, readings: readonly Reading[]): Statement[] {
  if (readings.length === 0) return []
  const tagged = tagSentence(text, readings)
  const found: Statement[] = []
  const seen = new Set<string>()
  const add = (statement: Statement): void => {
    const key = keyOf(statement)
    if (seen.has(key)) return
    seen.add(key)
    found.push(statement)
  }
  requirements ??= wordings.map(({ pattern }) => requirementsOf(pattern))
  for (const [i, wording] of wordings.entries()) {
    if (!meets(tagged.tags, requirements[i]!)) continue
    wording.pattern.lastIndex = 0
    for (let match = wording.pattern.exec(tagged.tags); match !== null; match = wording.pattern.exec(tagged.tags)) {
      const statement = statementOf(wording, match, tagged, text)
      add(statement)
      // Matches may overlap: the next search starts behind the first figure of this one.
      wording.pattern.lastIndex = match.index + 1
    }
  }
  findBreakdowns(tagged, readings, text).forEach(add)
  findPartsOfThem(tagged, text).forEach(add)
  findRecords(readings, text).forEach(add)
  findLinkedLevels(tagged, readings, text).forEach(add)
  findComparedLevels(tagged, readings, text).forEach(add)
  return found
}

const keyOf = ({ kind, roles }: Statement): string =>
  [kind, ...roles.map(({ role, reading }) => `${role}${reading}`).sort()].join(' ')

function statementOf(wording: Wording, match: RegExpExecArray, tagged: Tagged, text: string): Statement {
  const roles: FilledRole[] = []
  for (const [name, range] of Object.entries(match.indices?.groups ?? {})) {
    if (range === undefined) continue
    if (name === 'list') {
      for (const reading of listMembers(tagged, range[0], range[1])) roles.push({ role: 'part', reading })
    } else roles.push({ role: name.replace(/\d$/, ''), reading: tagged.readings[range[0]]! })
  }
  const from = tagged.spans[match.index]!.from
  const to = tagged.spans[match.index + match[0].length - 1]!.to
  return {
    kind: wording.kind,
    roles,
    open: wording.open ?? [],
    complete: wording.complete ?? false,
    direction: wording.direction ?? directionIn(match[0]),
    strength: wording.strength,
    cue: text.slice(from, to),
    from,
    to,
  }
}

/** The figures of a list that are its members: those in brackets behind another are asides. */
function listMembers(tagged: Tagged, from: number, to: number): number[] {
  const members: number[] = []
  let depth = 0
  for (let i = from; i < to; i++) {
    const tag = tagged.tags[i]!
    if (tag === '(') depth++
    else if (tag === ')') depth--
    else if (depth <= 0 && FIGURE.test(tag)) members.push(tagged.readings[i]!)
  }
  return members
}

function directionIn(tags: string): 'up' | 'down' | null {
  const up = tags.includes('+')
  const down = tags.includes('-')
  return up === down ? null : up ? 'up' : 'down'
}
