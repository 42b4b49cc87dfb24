import type { PeriodUnit } from './phrase.js'

const table = <T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)))

/** Month names and their abbreviations, folded, to 1–12. */
export const MONTHS = table([
  [1, 'january jan'],
  [2, 'february feb'],
  [3, 'march mar'],
  [4, 'april apr'],
  [5, 'may'],
  [6, 'june jun'],
  [7, 'july jul'],
  [8, 'august aug'],
  [9, 'september sept sep'],
  [10, 'october oct'],
  [11, 'november nov'],
  [12, 'december dec'],
])

/** Weekday names and their abbreviations, folded, to 0 (Monday) … 6 (Sunday). */
export const WEEKDAYS = table([
  [0, 'monday mon'],
  [1, 'tuesday tues tue'],
  [2, 'wednesday weds wed'],
  [3, 'thursday thurs thur thu'],
  [4, 'friday fri'],
  [5, 'saturday sat'],
  [6, 'sunday sun'],
])

/** Words for days that are told from the document's day, to their distance from it. */
export const NEAR_DAYS = table([
  [0, 'today tonight'],
  [-1, 'yesterday'],
  [1, 'tomorrow'],
])

export const UNITS = table<PeriodUnit>([
  ['day', 'day days'],
  ['week', 'week weeks'],
  ['weekend', 'weekend'],
  ['month', 'month months'],
  ['quarter', 'quarter quarters'],
  ['year', 'year years'],
  ['decade', 'decade decades'],
])

/** Parts of a day that stand for the day itself: "this morning", "last night". */
export const DAY_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night'])

/** 0 = spring, 1 = summer, 2 = autumn, 3 = winter (northern half of the year). */
export const SEASONS = table([
  [0, 'spring'],
  [1, 'summer'],
  [2, 'autumn fall'],
  [3, 'winter'],
])

export const WHICH = table([
  [-1, 'last'],
  [0, 'this'],
  [1, 'next'],
])

export const NUMBERS = table([
  [1, 'a an one'],
  [2, 'two'],
  [3, 'three'],
  [4, 'four'],
  [5, 'five'],
  [6, 'six'],
  [7, 'seven'],
  [8, 'eight'],
  [9, 'nine'],
  [10, 'ten'],
  [11, 'eleven'],
  [12, 'twelve'],
  [13, 'thirteen'],
  [14, 'fourteen'],
  [15, 'fifteen'],
  [16, 'sixteen'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
  [20, 'twenty'],
  [30, 'thirty'],
  [40, 'forty'],
  [50, 'fifty'],
  [60, 'sixty'],
  [70, 'seventy'],
  [80, 'eighty'],
  [90, 'ninety'],
])

/** "first", "3rd" … to 1–4, for quarters and halves. */
export const RANKS = table([
  [1, 'first 1st'],
  [2, 'second 2nd'],
  [3, 'third 3rd'],
  [4, 'fourth 4th'],
])

/** Ordinal words for days of a month, "first" to "thirty-first". */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth ' +
    'twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
  )
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
)

/** Days with a name and a fixed date: [month, day] by folded name, apostrophes and full stops dropped. */
export const FEASTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['new years day', [1, 1]],
  ['valentines day', [2, 14]],
  ['st patricks day', [3, 17]],
  ['april fools day', [4, 1]],
  ['halloween', [10, 31]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
  ['new years eve', [12, 31]],
])

/** Minutes east of UTC for zone names that mean one thing only; other names are read but not converted. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['Z', 0],
  ['GMT', 0],
  ['UTC', 0],
  ['BST', 60],
  ['CET', 60],
  ['CEST', 120],
  ['EET', 120],
  ['EEST', 180],
  ['EDT', -240],
  ['EST', -300],
  ['CDT', -300],
  ['MDT', -360],
  ['MST', -420],
  ['PDT', -420],
  ['PST', -480],
])
