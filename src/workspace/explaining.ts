import type { SourceText } from '../documents/index.js'
import { type AlignedPair, type ExplainedFact, type Finding, pairsBehind } from '../findings/index.js'
import { ledgerOfStory } from '../verdicts.js'
import type { Checking } from './checking.js'
import { explainInSet, readingsOf, readSet } from './narrowing.js'
import { setsOf } from './sets.js'

/** Why the figures of a finding are held to be one, pair by pair: asked of the first set that tells them in one story. */
export async function explainFinding(
  finding: Finding,
  sources: readonly SourceText[],
  { grouping, options, memory }: Checking,
): Promise<readonly AlignedPair[]> {
  const paths = new Set(finding.locations.map(({ path }) => path))
  for (const set of setsOf(sources, grouping)) {
    const { stories, small } = await readSet(set, options, memory, paths)
    for (const story of stories) {
      const own = new Set(story.documents.map(({ source }) => source.path))
      if ([...paths].every((path) => own.has(path)))
        return pairsBehind(finding, ledgerOfStory(await readingsOf(story), small))
    }
  }
  return []
}

/** The fact with this id, of the first set that has one, with why its figures are held to be one; null where there is none. */
export async function explainFact(
  id: string,
  sources: readonly SourceText[],
  { grouping, options, memory }: Checking,
): Promise<ExplainedFact | null> {
  for (const set of setsOf(sources, grouping)) {
    const fact = await explainInSet(await readSet(set, options, memory, null), id)
    if (fact !== null) return fact
  }
  return null
}
