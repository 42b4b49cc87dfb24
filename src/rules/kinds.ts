/** A role that terms of a relation play; `many` where several terms may play it. */
export interface Role {
  readonly name: string
  readonly many: boolean
}

/** One thing that a kind of check can be run over. */
export interface Over {
  readonly roles: readonly Role[]
  /** Names that messages may use on top of the roles and of the common ones. */
  readonly values: readonly string[]
}

/** Names that every message may use: the two sides that should agree. */
export const COMMON_VALUES: readonly string[] = ['actual', 'expected']

const one = (...names: readonly string[]): readonly Role[] => names.map((name) => ({ name, many: false }))
const many = (...names: readonly string[]): readonly Role[] => names.map((name) => ({ name, many: true }))
const over = (roles: readonly Role[], ...values: readonly string[]): Over => ({ roles, values })

/** Kinds of relation between figures that sentences, passages and documents assert, with the roles of their terms. */
const relations = {
  parts: over([...one('whole'), ...many('part')]),
  share: over(one('share', 'part', 'whole')),
  change: over(one('from', 'to', 'by')),
  ratio: over(one('ratio', 'left', 'right')),
  product: over(one('total', 'rate', 'count')),
  average: over(one('average', 'total', 'count')),
  conversion: over(one('left', 'right')),
  difference: over(one('difference', 'left', 'right')),
  limit: over(one('figure', 'limit')),
  midpoint: over(one('midpoint', 'range')),
} satisfies Readonly<Record<string, Over>>

/**
 * The closed set of checks that rules may name: for each kind, what it can be run over. A kind of check that is added in
 * `src/checks` gets its row here and in `running.ts`; a pack that names anything else does not load.
 */
export const kinds = {
  agreement: {
    'across-documents': over([]),
    'within-document': over([]),
    headline: over([]),
    copy: over([]),
    denominator: over([]),
    'other-row': over([], 'label', 'other'),
    cell: over([], 'label'),
  },
  relation: relations,
  table: {
    'column-total': over([...one('whole'), ...many('part')], 'label'),
    'row-total': over([...one('whole'), ...many('part')], 'label'),
    subtotal: over([...one('whole'), ...many('part')], 'label'),
    'roll-forward': over([...one('whole'), ...many('part')], 'label'),
    'change-column': over(one('from', 'to', 'by'), 'label'),
    'percent-column': over(one('from', 'to', 'by'), 'label'),
    'share-column': over(one('share', 'part', 'whole'), 'label'),
    'shares-make-hundred': over([...one('whole'), ...many('part')], 'label'),
    'ratio-column': over(one('ratio', 'left', 'right'), 'label'),
    'product-column': over(one('total', 'rate', 'count'), 'label'),
    'average-row': over([...one('average'), ...many('part')], 'label'),
    'rank-column': over([], 'label'),
  },
  calendar: {
    weekday: over([], 'date'),
    'impossible-date': over([], 'date'),
    length: over(one('length', 'start', 'end'), 'from', 'to'),
    age: over(one('age', 'born'), 'birth', 'on'),
    anniversary: over(one('count', 'since'), 'from', 'to'),
    'near-day': over(one('near', 'date')),
    event: over([]),
  },
  ranking: {
    rank: over([], 'label', 'measure'),
    order: over([], 'label', 'measure'),
    above: over([], 'label', 'measure'),
    alone: over([], 'label', 'measure'),
  },
  expression: relations,
  house: { value: over([], 'fact'), assertion: over([], 'assertion') },
  upkeep: { 'unused-suppression': over([], 'rules'), 'suppression-reason': over([], 'rules') },
} satisfies Readonly<Record<string, Readonly<Record<string, Over>>>>

export type RuleKind = keyof typeof kinds

/** The row of a kind and what it is run over; null where the kind has no such row. */
export function overOf(kind: RuleKind, name: string): Over | null {
  const rows: Readonly<Record<string, Over>> = kinds[kind]
  return Object.hasOwn(rows, name) ? rows[name]! : null
}

/** The name under which an expression uses a role: roles that several terms may play stand in the plural ("parts"). */
export const symbolOf = (role: Role): string => (role.many ? `${role.name}s` : role.name)
