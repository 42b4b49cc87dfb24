/** What the words of a row or column head say of the figures under it. Each pattern reads a folded (lower-case) head. */
export const HEAD_WORDS = {
  total: /\b(?:sub-?totals?|totals?|sum|altogether|combined|together|overall|grand total)\b|^all\b(?! other)/,
  /** Words that totals carry and other rows too. */
  whole:
    /\b(?:net|gross|group|system|aggregate|entire|whole|consolidated|profit|income|loss|result|surplus|deficit|ebit\w*|remaining|balance)\b|^(?:national|nation|state|country|region|district|county|city|world|uk|us|eu|mean|basket)\b/,
  less: /^\(?(?:less|minus|deduct|deductions?)\b/,
  average: /\b(?:average|avg|mean|geometric mean|geomean)\b/,
  median: /\bmedian\b/,
  change:
    /\b(?:change|chg|diff|difference|variance|var|movement|growth|increase|decrease|up|down|rise|fall|swing|gain|loss|against|vs|versus|balance|reduction|delta|yoy|y\/y|q\/q)\b|[±Δ]/,
  percent: /%|\b(?:per ?cent|pct|percentage|percent)\b/,
  share:
    /\b(?:share|proportion|portion|mix|weight|of (?:the )?total|as (?:a )?(?:%|percentage|share)|% of|pct of|split)\b/,
  ratio:
    /\b(?:per|rate|ratio|times|margin|coverage|intensity|yield|multiple|speed-?up|faster|each|turnout)\b|(?:^|[\s(])[a-z$€£¥₹%.]+\/[a-z.]+(?=$|[\s),])|[a-z$€£¥₹%)] \/ [a-z]/,
  product: /\b(?:total|cost|value|amount|revenue|volume|sales|product)\b/,
  rank: /^(?:rank|ranking|position|pos|place)\b|^#$/,
  length: /\b(?:length|duration|minutes|mins?|hours|elapsed|since|time)\b/,
  serial:
    /^(?:#|no|nr|sl|s\.? ?no|serial|id|row|item|notes?|ref|page|code|isbn|year|rank|lw|week|table|date|month|period|quarter|day|time)\b\.?$/,
  opening: /\b(?:opening|beginning|start of|brought forward|b\/f|at 1 |as at 1 |balance at)\b/,
  closing: /\b(?:closing|end of|ending|carried forward|c\/f|balance at|balance)\b/,
  /** Figures that do not add up over rows: levels, prices, rates, dates. */
  rate: /\b(?:average|avg|mean|median|rate|ratio|margin|per|price|yield|index|age|life|lives|maturity|rank|score|coverage|eps|temperature|intensity|density|multiple|times|weighted|minimum|maximum|in years|\(years\)|duration)\b|\/(?:share|unit|head)|\((?:% )?points\)|\b(?:percentage points?|pp|% points?)\b/,
} as const

export type HeadWord = keyof typeof HEAD_WORDS

/** Whether a head, in any case, holds one of the words of a group. */
export const says = (head: string, word: HeadWord): boolean => HEAD_WORDS[word].test(head.toLowerCase().trim())
