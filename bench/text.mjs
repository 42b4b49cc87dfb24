// Text to measure on: made up from patterns and a seeded generator, so that every run reads the same bytes.

/** A generator of numbers in [0, 1) from a 32-bit seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const words = {
  town: 'Ardmoor Belcastle Cranwick Dunvale Eastmere Farrowby Glenharrow Hollowell Inverloch Kettlewick Larkhaven Mossbridge',
  name: 'Adeyemi Barrow Castellan Dimitrov Eriksen Fontaine Grimaldi Hargreave Ishikawa Jankowski Kowalczyk Lindqvist',
  body: 'council ministry union hospital company agency harbour board museum college utility charity railway brewery',
  thing:
    'workers houses lorries patients tickets pupils trees bicycles turbines shops farmers passengers licences letters',
  verb: 'announced reported confirmed repeated acknowledged suggested denied explained recalled insisted',
  month: 'January February March April May June July August September October November December',
  day: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  scale: 'thousand million billion',
  money: '$ £ € US$',
  measure: 'km kg tonnes MW hectares litres miles MWh',
}
for (const key of Object.keys(words)) words[key] = words[key].split(' ')

/** Sentences without a figure: most of the news. */
const plainSentences = [
  'Residents of {town} gathered outside the old {body} to hear what {name} would say about the plans.',
  '"Nobody told us when the work would begin," said {name}, who has run the bakery opposite the {body} since leaving school.',
  'The {body} has {verb} that the inquiry will look again at how the contract was awarded and who approved it.',
  'A spokesman for the {body} in {town} declined to comment while the matter was before the court.',
  'Weather along the coast remained calm, and crews from {town} joined the search before nightfall.',
  'Critics say the {body} moved slowly, though {name} {verb} that every complaint had been answered in writing.',
  'The decision follows a long argument between the {body} and campaigners who want the footpath kept open.',
]

/** Sentences of a news text that state a figure. */
const newsSentences = [
  'The {body} in {town} {verb} on {day} that about {round} {thing} would be affected by the change.',
  'Profit rose {percent}% to {money}{decimal} {scale} in the year to {month}, {name} {verb}.',
  'More than {round} {thing} were moved from {town}, up from {round} a year earlier.',
  'The line, {small} {measure} long, opened in {month} {year} at a cost of {money}{decimal} million.',
  'Of {integer} {thing} inspected in {town}, {integer} failed, the {body} {verb}.',
]

/** Sentences of a report: nothing but figures. */
const denseSentences = [
  'Revenue was {money}{decimal} million ({year}: {money}{decimal} million), an increase of {percent}%, and costs fell to {money}{decimal} million.',
  'The {town} site used {integer} MWh, {percent}% of the {integer} MWh used by the group, and emitted {integer} tonnes of CO2.',
  'Of {integer} {thing}, {integer} ({percent}%) were in {town} and {integer} ({percent}%) in {town} at {day} {small} {month} {year}.',
  'Between {small} and {small} {measure} were added in the {ordinal} quarter, against {decimal} {measure} in {year}.',
  'Headcount rose by {small} to {integer} {thing}, or {decimal} per {measure}; the target for {year} is {round}.',
  'Margins widened from {percent}% to {percent}%, by {small} basis points, on sales of {money}{integer},000.',
]

/** At least `bytes` characters of news: paragraphs in which one sentence in three states a figure. */
export const news = (bytes, seed = 1) =>
  prose(bytes, seed, (random) => (random() < 1 / 3 ? newsSentences : plainSentences))

/** At least `bytes` characters of an annual report's prose: several figures in each sentence. */
export const dense = (bytes, seed = 2) => prose(bytes, seed, () => denseSentences)

/** `count` articles in sets of `versions` that tell the same stories in the same order, some figures edited. */
export function articles(count, versions, sentences, seed = 3) {
  const texts = []
  for (let story = 0; texts.length < count; story++) {
    const vocabulary = { ...words, town: inventedNames(3, story), name: inventedNames(3, -story) }
    for (let version = 0; version < versions && texts.length < count; version++) {
      const random = randomFrom(seed * 7919 + story)
      const edit = randomFrom(seed * 104729 + story * 31 + version)
      const lines = []
      for (let i = 0; i < sentences; i++) {
        const sentence = fill(pick(newsSentences, random), random, vocabulary)
        lines.push(edit() < 0.05 ? sentence.replace(/\d/, (digit) => String((Number(digit) % 9) + 1)) : sentence)
      }
      texts.push(paragraphs(lines))
    }
  }
  return texts
}

/** `count` paragraphs of sums, of which one in twenty does not come out. */
export function sums(count, seed = 4) {
  const random = randomFrom(seed)
  const whole = (from, to) => Math.round(from + random() * (to - from))
  const one = (value) => value.toFixed(1)
  return Array.from({ length: count }, () => {
    const slip = random() < 0.05 ? 1.07 : 1
    const [first, second, third] = [whole(200, 900), whole(200, 900), whole(200, 900)]
    const all = first + second + third
    const [before, rise] = [whole(100, 400), whole(2, 40)]
    const [each, times] = [whole(12, 60), whole(5, 30)]
    return pick(
      [
        `Of ${grouped(Math.round(all * slip))} {thing} in {town}, ${first} were red, ${second} blue and ${third} green.`,
        `Of ${grouped(all)} {thing}, ${first} (${one((first / all) * 100 * slip)}%) were moved to {town}.`,
        `Income rose ${rise}% to £${one(before * (1 + rise / 100) * slip)} million from £${before} million.`,
        `The {body} bought ${times} {thing} at £${each} each, £${Math.round(times * each * slip)} in all.`,
      ],
      random,
    ).replace(/\{(\w+)\}/g, (_, key) => pick(words[key], random))
  })
}

/** Inputs of `bytes` characters that invite a slow reader to be slower than linear. */
export const hostile = (bytes) =>
  Object.fromEntries(
    Object.entries({
      digits: '1234567890',
      commas: '1,234,',
      points: '1.2.3.4.',
      scales: 'million million ',
      spelled: 'one hundred and twenty ',
      brackets: '((((1(2[3[',
      currencies: '$ $1 £ US$ ',
      hedges: 'more than about nearly ',
      ranges: '1-2-3 to 4 to ',
      words: 'a'.repeat(64),
      lines: '1\n',
      spaces: '5      ',
      hyphens: `${'a-'.repeat(20_000)}@ `,
      links: 'http://a.b/5 555-555-5555 ',
      months: 'between May and ',
    }).map(([name, unit]) => [name, unit.repeat(Math.ceil(bytes / unit.length)).slice(0, bytes)]),
  )

/** Whole documents in Markdown of `bytes` characters that invite a check to be slower than linear. */
export const hostileDocuments = (bytes) => ({
  'nothing but digits': repeated('1234567890', bytes),
  'nothing but commas': repeated(',', bytes),
  'nothing but "million "': repeated('million ', bytes),
  'nothing but "((("': repeated('(((', bytes),
  'one sentence of figures': `${repeated('17 oxen, 2,310 geese and 45% of 88 goats, ', bytes)}and no more.`,
  'one table': [
    '| row | a | b | c | d | e | f |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...Array.from(
      { length: Math.ceil(bytes / 45) },
      (_, i) => `| r${i} | ${i} | ${(i * 3) % 997} | ${i % 13} | ${(i * 7) % 9973} | 5.5% | 9 |`,
    ),
  ].join('\n'),
})

const repeated = (unit, bytes) => unit.repeat(Math.ceil(bytes / unit.length))

function prose(bytes, seed, patterns) {
  const random = randomFrom(seed)
  const lines = []
  for (let size = 0; size < bytes; ) {
    const line = fill(pick(patterns(random), random), random)
    lines.push(line)
    size += line.length + 1
  }
  return paragraphs(lines)
}

/** Three sentences a paragraph. */
function paragraphs(lines) {
  const texts = []
  for (let i = 0; i < lines.length; i += 3) texts.push(lines.slice(i, i + 3).join(' '))
  return `${texts.join('\n\n')}\n`
}

/** Names that hardly any other story has, as in a real archive. */
function inventedNames(count, seed) {
  const random = randomFrom(seed * 31337 + 5)
  const syllables = 'ba cor dal en fir gos hul im jar kel lo mun nor os pel qui ras sten tu vor wen yar zel'.split(' ')
  return Array.from({ length: count }, () => {
    const name = pick(syllables, random) + pick(syllables, random) + pick(syllables, random)
    return name[0].toUpperCase() + name.slice(1)
  })
}

const pick = (list, random) => list[Math.floor(random() * list.length)]
const grouped = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ',')

const fillers = {
  integer: (random) => grouped(100 + Math.floor(random() ** 3 * 90_000)),
  round: (random) => grouped((1 + Math.floor(random() * 99)) * pick([100, 1000, 10_000], random)),
  small: (random) => String(2 + Math.floor(random() * 40)),
  decimal: (random) => (1 + random() * 400).toFixed(1),
  percent: (random) => (random() * 60).toFixed(1),
  year: (random) => String(1995 + Math.floor(random() * 30)),
  ordinal: (random) => pick(['first', 'second', 'third', 'fourth'], random),
}

const fill = (pattern, random, vocabulary = words) =>
  pattern.replace(/\{(\w+)\}/g, (_, key) => (fillers[key] ? fillers[key](random) : pick(vocabulary[key], random)))
