import {
  electrics,
  energies,
  forces,
  perceptions,
  powers,
  pressures,
  radiations,
  temperatures,
  torques,
} from './energy.js'
import { amounts, bodies, densities, masses, molarities, proportions } from './matter.js'
import type { MeasureRow } from './row.js'
import { angles, areas, lengths, speeds, volumes } from './space.js'
import { data, dataRates, flows, frequencies, fuelEconomies, screens, times } from './time-and-data.js'

/**
 * All measures. Where two rows have one name, the earlier has it and the later is named in its alternatives, so the
 * dimensions that texts use most come first.
 */
export const measureRows: readonly MeasureRow[] = [
  ...times,
  ...lengths,
  ...areas,
  ...volumes,
  ...masses,
  ...temperatures,
  ...speeds,
  ...powers,
  ...energies,
  ...data,
  ...dataRates,
  ...frequencies,
  ...pressures,
  ...forces,
  ...torques,
  ...electrics,
  ...radiations,
  ...perceptions,
  ...amounts,
  ...molarities,
  ...densities,
  ...proportions,
  ...bodies,
  ...angles,
  ...screens,
  ...flows,
  ...fuelEconomies,
]
