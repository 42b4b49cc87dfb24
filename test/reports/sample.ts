import type {
  AlignedPair,
  CheckResult,
  ConsistencyTable,
  ExplainedFact,
  FactVerdict,
  Finding,
  Location,
  Position,
  TableCell,
  TableFact,
} from '../../src/findings/index.js'
import type { ReportOptions, RuleNote } from '../../src/reports/index.js'
import { lineIndex } from '../../src/text/index.js'

/** An invented story in four versions; the second but one is a copy of the first, the last is full of traps. */
export const TEXTS: Readonly<Record<string, string>> = {
  'stories/harbour-times.md':
    '# Ferry line Norrland Sound cuts 340 jobs\n\nKELD HARBOUR, 12 March 2024\n\nNorrland Sound will shed 340 of its 1,900 posts by September, the company said on Tuesday, after a winter in which it carried 2.1 million passengers, the fewest since the strait was opened to car traffic in 1987.\n\nOf the 340 posts, 180 are aboard ships and 150 are ashore.\n\nThe closure plan costs €12.4m.\n',
  'stories/coast-wire.txt':
    'Norrland Sound to cut 430 jobs\n\nKELD HARBOUR (Coast Wire) 12 March 2024 - Norrland Sound will shed 430 of its 1,900 posts by September, the company said on Tuesday.\n\nIt carried some 2 million passengers last winter. The closure plan costs about 12 million euros.\n',
  'stories/evening-mail.html':
    '<html><head><title>Ferry firm sheds hundreds</title></head><body><p>Norrland Sound will shed 340 of its 1,900 posts by September, the company said.</p><p>More than 2 million passengers travelled last winter.</p></body></html>\n',
  'stories/<b>odd name</b> & co.csv':
    'item,figure\n"=1+1 <script>alert(1)</script>",400\npassagers à l’hiver 冬の旅客 🚢,2 300 000\n',
}

const HARBOUR = 'stories/harbour-times.md'
const WIRE = 'stories/coast-wire.txt'
const MAIL = 'stories/evening-mail.html'
const ODD = 'stories/<b>odd name</b> & co.csv'

/** The location of `figure` inside `sentence`, both of which stand in the text of `path`. */
export function locate(path: string, sentence: string, figure: string, role: string): Location {
  const text = TEXTS[path]!
  const from = text.indexOf(sentence)
  const inside = sentence.indexOf(figure)
  if (from < 0 || inside < 0) throw new Error(`not in ${path}: ${figure} in ${sentence}`)
  const lines = lineIndex(text)
  const position = (offset: number): Position => ({ offset, ...lines.at(offset) })
  const mark = { from: inside, to: inside + figure.length }
  return {
    path,
    start: position(from + mark.from),
    end: position(from + mark.to),
    text: figure,
    sentence,
    mark,
    role,
  }
}

const SHED_HARBOUR = sentenceOf(HARBOUR, 'Norrland Sound will shed')
const SHED_WIRE = sentenceOf(WIRE, 'Norrland Sound will shed')
const SHED_MAIL = 'Norrland Sound will shed 340 of its 1,900 posts by September, the company said.'
const SPLIT = sentenceOf(HARBOUR, 'Of the 340 posts')

function sentenceOf(path: string, start: string): string {
  const text = TEXTS[path]!
  const from = text.indexOf(start)
  return text.slice(from, text.indexOf('\n', from))
}

const conflict = locate(WIRE, SHED_WIRE, '430', 'source')
const headline = locate(WIRE, 'Norrland Sound to cut 430 jobs', '430', 'source')

export const FINDINGS: readonly Finding[] = [
  {
    id: '9f2c41d0',
    ruleId: 'figures-differ-across-sources',
    severity: 'error',
    confidence: 0.974,
    message: 'The posts to be cut are given as 430 and as 340.',
    locations: [
      conflict,
      headline,
      locate(HARBOUR, SHED_HARBOUR, '340', 'source'),
      locate(MAIL, SHED_MAIL, '340', 'source'),
    ],
    expected: '340 posts',
    actual: '430 posts',
    steps: ['430 − 340 = 90', '430 ≠ 340'],
    cause: 'digits transposed (43 and 34)',
    suggestions: [
      {
        message: 'Write 340, as two other sources do.',
        path: WIRE,
        start: conflict.start,
        end: conflict.end,
        replacement: '340',
      },
    ],
  },
  {
    id: '04b7e6aa',
    ruleId: 'parts-make-whole',
    severity: 'warning',
    confidence: 0.71,
    message: 'The parts come to 330; the whole is given as 340: check 180, 150 | 100% of <them>.',
    locations: [
      locate(HARBOUR, SPLIT, '340', 'whole'),
      locate(HARBOUR, SPLIT, '180', 'part'),
      locate(HARBOUR, SPLIT, '150', 'part'),
    ],
    expected: '340 posts',
    actual: '330 posts',
    steps: ['180 + 150 = 330', '330 ≠ 340'],
    cause: null,
    suggestions: [],
  },
  {
    id: 'c0ffee12',
    ruleId: 'figures-differ-within-document',
    severity: 'info',
    confidence: 0.5,
    message: 'A hostile cell says 400: "=1+1 <script>alert(1)</script>".',
    locations: [locate(ODD, '"=1+1 <script>alert(1)</script>",400', '400', 'source')],
    expected: null,
    actual: null,
    steps: [],
    cause: null,
    suggestions: [],
  },
]

export const RESULT: CheckResult = {
  documents: [
    { path: WIRE, title: 'Norrland Sound to cut 430 jobs', date: '2024-03-12', quantities: 5, problems: [] },
    { path: MAIL, title: 'Ferry firm sheds hundreds', date: null, quantities: 3, problems: [] },
    {
      path: HARBOUR,
      title: 'Ferry line Norrland Sound cuts 340 jobs',
      date: '2024-03-12',
      quantities: 9,
      problems: [],
    },
    { path: ODD, title: null, date: null, quantities: 2, problems: ['A quoted field is not closed.'] },
  ],
  findings: FINDINGS,
  summary: { errors: 1, warnings: 1, infos: 1, facts: 4, agreeing: 2 },
}

export const NOTHING: CheckResult = {
  documents: RESULT.documents.slice(0, 2),
  findings: [],
  summary: { errors: 0, warnings: 0, infos: 0, facts: 4, agreeing: 4 },
}

function cell(text: string, canonical: string, verdict: FactVerdict, location: Location): TableCell {
  return { text, canonical, verdict, locations: [{ ...location, text }] }
}

const PASSENGERS_WIRE = 'It carried some 2 million passengers last winter.'
const PASSENGERS_MAIL = 'More than 2 million passengers travelled last winter.'
const COST_WIRE = 'The closure plan costs about 12 million euros.'

const FACTS: readonly TableFact[] = [
  {
    id: 'aa11bb22',
    label: 'Norrland Sound: posts in all',
    unit: 'post',
    per: null,
    verdict: 'agree',
    independentSources: 2,
    cells: [
      cell('1,900', '1900 post', 'agree', locate(HARBOUR, SHED_HARBOUR, '1,900', 'source')),
      cell('1,900', '1900 post', 'agree', locate(WIRE, SHED_WIRE, '1,900', 'source')),
      cell('1,900', '1900 post', 'agree', locate(MAIL, SHED_MAIL, '1,900', 'source')),
      null,
    ],
  },
  {
    id: 'cc33dd44',
    label: 'Norrland Sound: posts to be cut by September',
    unit: 'post',
    per: null,
    verdict: 'conflict',
    independentSources: 3,
    cells: [
      cell('340', '340 post', 'conflict', locate(HARBOUR, SHED_HARBOUR, '340', 'source')),
      { ...cell('430', '430 post', 'conflict', conflict), locations: [conflict, headline] },
      cell('340', '340 post', 'agree', locate(MAIL, SHED_MAIL, '340', 'source')),
      cell('400', '400 post', 'conflict', locate(ODD, '"=1+1 <script>alert(1)</script>",400', '400', 'source')),
    ],
  },
  {
    id: 'ee55ff66',
    label: 'Passengers last winter',
    unit: 'person',
    per: null,
    verdict: 'superseded',
    independentSources: 3,
    cells: [
      cell('2.1 million', '2100000 person', 'agree', locate(HARBOUR, SHED_HARBOUR, '2.1 million', 'source')),
      cell(
        'some 2 million',
        '≈2000000 person',
        'compatible',
        locate(WIRE, PASSENGERS_WIRE, 'some 2 million', 'source'),
      ),
      cell(
        'More than 2 million',
        '>2000000 person',
        'compatible',
        locate(MAIL, PASSENGERS_MAIL, 'More than 2 million', 'source'),
      ),
      cell(
        '2 300 000',
        '2300000 person',
        'superseded',
        locate(ODD, 'passagers à l’hiver 冬の旅客 🚢,2 300 000', '2 300 000', 'source'),
      ),
    ],
  },
  {
    id: '77889900',
    label: 'Cost of the closure plan',
    unit: 'EUR',
    per: null,
    verdict: 'agree-by-rounding',
    independentSources: 2,
    cells: [
      cell('€12.4m', '12400000 EUR', 'agree', locate(HARBOUR, 'The closure plan costs €12.4m.', '€12.4m', 'source')),
      cell(
        'about 12 million euros',
        '≈12000000 EUR',
        'agree-by-rounding',
        locate(WIRE, COST_WIRE, 'about 12 million euros', 'source'),
      ),
      null,
      null,
    ],
  },
  {
    id: '12ab34cd',
    label: 'Year the strait was opened to car traffic',
    unit: '1',
    per: null,
    verdict: 'single-source',
    independentSources: 1,
    cells: [cell('1987', '1987', 'single-source', locate(HARBOUR, SHED_HARBOUR, '1987', 'source')), null, null, null],
  },
]

export const TABLE: ConsistencyTable = {
  sources: [
    { path: HARBOUR, title: 'Ferry line Norrland Sound cuts 340 jobs', date: '2024-03-12', copyOf: null },
    { path: WIRE, title: 'Norrland Sound to cut 430 jobs', date: '2024-03-12', copyOf: null },
    { path: MAIL, title: 'Ferry firm sheds hundreds', date: null, copyOf: HARBOUR },
    { path: ODD, title: null, date: null, copyOf: null },
  ],
  facts: FACTS,
}

const harbour = locate(HARBOUR, SHED_HARBOUR, '340', 'figure')
const mail = locate(MAIL, SHED_MAIL, '340', 'figure')

/** Pairs of the first finding: one weighed in full, one that agrees, a second-best one, and ones for other reasons. */
export const ALIGNMENTS: readonly AlignedPair[] = [
  {
    figures: [harbour, conflict],
    verdict: 'conflict',
    confidence: 0.974,
    reasons: {
      reasons: [
        { name: 'bias', odds: -3.45 },
        { name: 'figures', odds: 2.84 },
        { name: 'words', odds: 1.77 },
        { name: 'sentence', odds: 0.88 },
        { name: 'closest', odds: 0.75 },
        { name: 'caution', odds: -1 },
        { name: 'sharedEntity', odds: -0.1 },
        { name: 'lists', odds: 0.04 },
      ],
      odds: 1.69,
      calibration: { times: 2.5, plus: -0.6, share: 1 },
      secondBest: false,
      words: ['shed', 'posts', 'Norrland', 'Sound', 'September', 'company', 'passengers', 'traffic', 'strait'],
    },
  },
  {
    figures: [conflict, mail],
    verdict: 'conflict',
    confidence: 0.12,
    reasons: {
      reasons: [
        { name: 'bias', odds: -3.45 },
        { name: 'figures', odds: 2.84 },
        { name: 'words', odds: 0.21 },
      ],
      odds: -0.4,
      calibration: { times: 1, plus: 0, share: 0.3 },
      secondBest: true,
      words: [],
    },
  },
  { figures: [headline, harbour], verdict: 'conflict', confidence: 0.8, reasons: null },
  {
    figures: [harbour, mail],
    verdict: 'agree',
    confidence: 0.962,
    reasons: {
      reasons: [
        { name: 'figures', odds: 5.5 },
        { name: 'bias', odds: -3.5 },
        { name: 'words', odds: 1.2 },
      ],
      odds: 3.2,
      calibration: { times: 1, plus: 0, share: 1 },
      secondBest: false,
      words: ['posts'],
    },
  },
  { figures: [headline, mail], verdict: 'conflict', confidence: 0.8, reasons: null },
  { figures: [conflict, headline], verdict: 'agree', confidence: 0.9, reasons: null },
]

export const EXPLAINED: ExplainedFact = { ...FACTS[1]!, alignments: ALIGNMENTS.slice(3, 4) }

export const RULES: readonly RuleNote[] = [
  {
    id: 'figures-differ-across-sources',
    kind: 'agreement',
    over: 'cross',
    severity: 'error',
    message: '{subject} is given as {actual} and as {expected}.',
    why: 'Readers who see two papers see two figures.',
    flags: [['The mill employs 90 people.', 'The mill employs 120 people.']],
    allows: [['The mill employs 90 people.', 'The mill employs about 90 people.']],
  },
  {
    id: 'parts-make-whole',
    kind: 'relation',
    over: 'parts',
    severity: 'error',
    message: 'The parts come to {actual}; the whole is given as {expected}.',
    why: 'Breakdowns are edited more often than totals.',
    flags: ['Of 60 boats, 20 were wooden and 30 were steel.'],
    allows: ['Of 60 boats, 20 were wooden and 40 were steel.'],
    url: 'https://example.org/rules/parts-make-whole',
  },
]

export const OPTIONS: ReportOptions = {
  colour: 0,
  width: 80,
  version: '0.1.0',
  quiet: false,
  rules: RULES,
  sourceText: (path) => TEXTS[path],
}
