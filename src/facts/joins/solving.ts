import { nominal, type Quantity, toNumber, toUnitOf } from '../../quantity/index.js'
import type { Relation, Term } from '../relation.js'

/** The formula of a relation in doubles, its figures taken just as they are written. */
export interface Sum {
  /** The figures of its terms in their order, each in the unit that the formula has it in. */
  readonly sizes: readonly number[]
  /** How many times as large each is in the unit that the text writes it in. */
  readonly written: readonly number[]
  /** What the other `sizes` leave for the term at a place. */
  solve(sizes: readonly number[], place: number): number
}

/** The formula of a relation between figures; null where it has none that gives each of them, or their units do not fit. */
export function sumOf(relation: Relation): Sum | null {
  const { terms } = relation
  const sizes = terms.map(({ quantity }) => sizeOf(quantity))
  const at = (role: string): number => terms.findIndex((term) => term.role === role)
  /** Brings the terms at some places into the unit of another. */
  const like = (place: number, ...others: readonly number[]): boolean =>
    [place, ...others].every((other) => {
      const same = terms[place] && terms[other] ? toUnitOf(terms[other].quantity, terms[place].quantity) : null
      if (same !== null) sizes[other] = sizeOf(same)
      return same !== null
    })
  const solve = solverOf(relation, at, like, sizes)
  if (solve === null) return null
  const written = terms.map(({ claim }, place) => (claim === null ? 1 : sizeOf(claim.quantity) / sizes[place]!))
  return { sizes, written, solve }
}

const sizeOf = ({ stated }: Quantity): number => toNumber(nominal(stated))

function solverOf(
  { kind, terms, direction }: Relation,
  at: (role: string) => number,
  like: (place: number, ...others: readonly number[]) => boolean,
  sizes: readonly number[],
): Sum['solve'] | null {
  const places = [...terms.keys()]
  switch (kind) {
    case 'parts': {
      const whole = at('whole')
      return like(whole, ...places) ? sumOfParts(terms, whole) : null
    }
    case 'share': {
      const share = at('share')
      if (share < 0 || !like(at('whole'), at('part'))) return null
      return quotient(at('part'), at('whole'), share, terms[share]!.quantity.kind === 'percent' ? 100 : 1)
    }
    case 'ratio':
      return at('ratio') < 0 || !like(at('right'), at('left')) ? null : quotient(at('left'), at('right'), at('ratio'))
    case 'average':
      return at('count') < 0 || !like(at('average'), at('total'))
        ? null
        : quotient(at('total'), at('count'), at('average'))
    case 'product': {
      const [total, rate] = [at('total'), at('rate')]
      return like(total, rate) ? productTo(total, places) : null
    }
    case 'difference': {
      const [left, right, by] = [at('left'), at('right'), at('difference')]
      if (by < 0 || !like(left, right, by)) return null
      return differenceTo(right, left, by, sizes[left]! >= sizes[right]! ? 1 : -1)
    }
    case 'change': {
      const [from, to, by] = [at('from'), at('to'), at('by')]
      if (by < 0 || !like(from, to)) return null
      const goesUp = direction === null ? sizes[to]! >= sizes[from]! : direction === 'up'
      return changeBy(terms[by]!, [from, to, by], goesUp ? 1 : -1, () => like(from, by))
    }
    default:
      return null
  }
}

function sumOfParts(terms: readonly Term[], whole: number): Sum['solve'] {
  return (sizes, place) => {
    let sum = 0
    for (let i = 0; i < terms.length; i++) if (i !== whole && i !== place) sum += terms[i]!.sign * sizes[i]!
    return place === whole ? sum : (sizes[whole]! - sum) * terms[place]!.sign
  }
}

/** result = times × left ÷ right */
function quotient(left: number, right: number, result: number, times = 1): Sum['solve'] {
  return (sizes, place) => {
    if (place === result) return (times * sizes[left]!) / sizes[right]!
    return place === left ? (sizes[result]! * sizes[right]!) / times : (times * sizes[left]!) / sizes[result]!
  }
}

function productTo(total: number, places: readonly number[]): Sum['solve'] {
  return (sizes, place) => {
    const product = places.reduce((own, i) => (i === total || i === place ? own : own * sizes[i]!), 1)
    return place === total ? product : sizes[total]! / product
  }
}

/** by = times × sign × (to − from) */
function differenceTo(from: number, to: number, by: number, sign: 1 | -1, times = 1): Sum['solve'] {
  return (sizes, place) => {
    if (place === by) return sign * times * (sizes[to]! - sizes[from]!)
    const apart = (sign * sizes[by]!) / times
    return place === to ? sizes[from]! + apart : sizes[to]! - apart
  }
}

function changeBy(
  { quantity: { kind } }: Term,
  [from, to, by]: readonly [number, number, number],
  sign: 1 | -1,
  isAmount: () => boolean,
): Sum['solve'] | null {
  switch (kind) {
    case 'multiple':
      return quotient(to, from, by)
    case 'percentage-points':
      return differenceTo(from, to, by, sign)
    case 'basis-points':
      return differenceTo(from, to, by, sign, 100)
    case 'percent':
    case 'ratio': {
      const scale = kind === 'percent' ? 100 : 1
      return (sizes, place) => {
        if (place === by) return sign * scale * (sizes[to]! / sizes[from]! - 1)
        const factor = 1 + (sign * sizes[by]!) / scale
        return place === to ? sizes[from]! * factor : sizes[to]! / factor
      }
    }
    default:
      return isAmount() ? differenceTo(from, to, by, sign) : null
  }
}
