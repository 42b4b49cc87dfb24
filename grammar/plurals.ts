import { wordSet } from './word-set.js'

/** Nouns with one form for one and many, and masses that are counted all the same. */
const sameForm = wordSet(
  'people police staff personnel cattle sheep fish aircraft spacecraft hovercraft series species crew ' +
    'troops men women children feet teeth geese mice media data bacteria criteria phenomena clergy offspring ' +
    'livestock poultry salmon trout deer headcount workforce turnout aircrew teu oxen lice dice brethren passersby',
)
/** Plurals that Latin, Greek and French form without s, as they are written in English. */
const foreign = wordSet(
  'alumni cacti fungi nuclei stimuli radii loci foci syllabi bacilli larvae vertebrae formulae antennae algae ' +
    'strata errata ova phyla taxa quanta maxima minima genera spectra curricula memoranda referenda stadia aquaria ' +
    'consortia symposia moratoria millennia automata corpora addenda bureaux plateaux chateaux tableaux',
)
/** Singulars that end in "men". */
const notMen = wordSet(
  'specimen regimen abdomen acumen omen semen stamen hymen lumen ramen amen cyclamen bitumen foramen yemen bremen carmen',
)
const WITHOUT_S = /(?:children|women|people|craft|[a-z]{2}men)$/
/** Words that end in s and are no plural. */
const notPlural = wordSet(
  'previous various serious famous numerous dangerous continuous religious precious less more plus across ' +
    'always perhaps sometimes besides afterwards upwards thus yes previous gross express business press ' +
    'access process progress success loss class glass mass pass cross boss stress address illness fitness ' +
    'wireless homeless jobless countless us is was has does its his this as bus gas campus virus status ' +
    'census bonus focus consensus surplus chorus crisis analysis basis thesis overseas news politics ' +
    'economics physics mathematics athletics always whereas alias lens tennis',
)

/** Whether a word is a plural as far as its form tells. */
export function isPlural(key: string): boolean {
  if (sameForm.has(key) || foreign.has(key)) return true
  // Most words end with another letter than any plural.
  if (!key.endsWith('s')) return 'nte'.includes(key.charAt(key.length - 1)) && WITHOUT_S.test(key) && !notMen.has(key)
  if (key.length < 4 || notPlural.has(key)) return false
  // Words in -ss, -us, -is and genitives are none.
  return !"sui'".includes(key.charAt(key.length - 2))
}
