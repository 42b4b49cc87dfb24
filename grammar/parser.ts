import { add, type Decimal, decimal, multiply, ZERO } from '../src/quantity/index.js'
import {
  addDigits,
  addOrdinal,
  addPart,
  addWords,
  type Chain,
  emptyChain,
  fractionOf,
  isOrdinalTail,
  makeFraction,
  multiplyChain,
  numeralOf,
} from './chain.js'
import { blank, type Numeral, whole } from './numeral.js'
import { NumeralGates } from './parser-gates.js'
import {
  And,
  AnyToken,
  Article,
  Dash,
  Digits,
  Glyph,
  Half,
  Hundred,
  ManyScale,
  Of,
  OrdinalWord,
  Part,
  Point,
  Scale,
  Several,
  Slash,
  Tens,
  type Token,
  Unit,
} from './tokens.js'
import { worthOf } from './vocabulary.js'

/**
 * The grammar of numerals. Each is decided by its first token, every further step is optional, and what is left of the phrase is
 * stepped over, so no input makes the parser fail.
 */
class NumeralParser extends NumeralGates {
  private found: Numeral | null = null

  constructor() {
    super()
    this.performSelfAnalysis()
  }

  /** The numeral at the beginning of a phrase, whose first token is the window's token `at`; null where there is none. */
  read(phrase: Token[], at: number, pairing: boolean): Numeral | null {
    this.found = null
    this.at = at
    this.pairing = pairing
    this.input = phrase
    this.phrase()
    return this.found
  }

  private readonly phrase = this.RULE('phrase', () => {
    this.SUBRULE(this.numeral)
    this.MANY(() => this.CONSUME(AnyToken))
  })

  private readonly numeral = this.RULE('numeral', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.vague) },
      { ALT: () => this.SUBRULE(this.half) },
      { ALT: () => this.SUBRULE(this.ordinal) },
      { ALT: () => this.SUBRULE(this.glyph) },
      { ALT: () => this.SUBRULE(this.chain) },
      { ALT: () => this.SUBRULE(this.bareScale) },
    ])
  })

  /** "dozens", "tens of thousands", "several hundred", "hundreds of millions" */
  private readonly vague = this.RULE('vague', () => {
    const first = this.at
    let low = whole
    let next = whole
    this.OR([
      {
        ALT: () => {
          const many = this.take(this.CONSUME(ManyScale))
          this.ACTION(() => {
            const size = decimal(worthOf(many.key))
            low = multiply(size, decimal(2))
            next =
              many.key === 'thousands'
                ? decimal(1, 6)
                : decimal(worthOf(many.key) < 100 ? 100 : worthOf(many.key) * (worthOf(many.key) < 1000 ? 10 : 1000))
          })
        },
      },
      {
        ALT: () => {
          this.take(this.CONSUME(Several))
          this.ACTION(() => {
            low = decimal(2)
            next = decimal(10)
          })
        },
      },
    ])
    this.MANY({
      GATE: () =>
        this.at - first < 6 && (this.isMultiplier(1) || (this.LA(1).tokenType === Of && this.isMultiplier(2))),
      DEF: () => {
        this.OPTION(() => this.take(this.CONSUME(Of)))
        const token = this.take(this.SUBRULE(this.multiplier))
        this.ACTION(() => {
          const size = decimal(worthOf(token.key))
          low = multiply(low, size)
          next = multiply(next.exponent > 3 ? decimal(10) : next, size)
        })
      },
    })
    this.ACTION(() => this.yields({ ...blank, first, next: this.at, form: 'vague', value: low, high: next, step: low }))
  })

  /** "every hundred" */
  private readonly bareScale = this.RULE('bareScale', () => {
    const first = this.at
    const token = this.take(this.OR([{ ALT: () => this.CONSUME(Hundred) }, { ALT: () => this.CONSUME(Scale) }]))
    this.ACTION(() => {
      const value = decimal(worthOf(token.key))
      this.yields({ ...blank, first, next: this.at, value, step: value })
    })
  })

  private readonly multiplier = this.RULE('multiplier', () =>
    this.OR([
      { ALT: () => this.CONSUME(Hundred) },
      { ALT: () => this.CONSUME(Scale) },
      { ALT: () => this.CONSUME(ManyScale) },
    ]),
  )

  /** "half", "half a million", "half a dozen" */
  private readonly half = this.RULE('half', () => {
    const first = this.at
    this.take(this.CONSUME(Half))
    const size = this.SUBRULE(this.ofScale)
    this.ACTION(() => this.yields(fractionOf(first, this.at, whole, decimal(2), size)))
  })

  /** "of a million", "a million", "million" after a fraction; the scale's size, or null. */
  private readonly ofScale = this.RULE('ofScale', (): Decimal | null => {
    let size: Decimal | null = null
    const limit = this.at + 6
    this.OPTION({
      GATE: () => this.scaleAhead() > 0,
      DEF: () => {
        this.OPTION1(() => this.take(this.CONSUME(Of)))
        this.OPTION2(() => this.take(this.CONSUME(Article)))
        this.MANY({
          GATE: () => this.at < limit,
          DEF: () => {
            const token = this.take(this.OR([{ ALT: () => this.CONSUME(Hundred) }, { ALT: () => this.CONSUME(Scale) }]))
            this.ACTION(() => {
              size = multiply(size ?? whole, decimal(worthOf(token.key)))
            })
          },
        })
      },
    })
    return size
  })

  private readonly ordinal = this.RULE('ordinal', () => {
    const first = this.at
    const token = this.take(this.CONSUME(OrdinalWord))
    this.ACTION(() =>
      this.yields({ ...blank, first, next: this.at, form: 'ordinal', value: decimal(worthOf(token.key)) }),
    )
  })

  private readonly glyph = this.RULE('glyph', () => {
    const first = this.at
    const token = this.take(this.CONSUME(Glyph))
    const size = this.SUBRULE(this.ofScale)
    this.ACTION(() => {
      const [numerator, denominator] = glyphs[token.image]!
      this.yields(fractionOf(first, this.at, decimal(numerator), decimal(denominator), size))
    })
  })

  /** Everything that starts with digits, a number word, or "a" before hundred, million, dozen, third … */
  private readonly chain = this.RULE('chain', () => {
    const chain = emptyChain(this.at)
    this.SUBRULE(this.section, { ARGS: [chain] })
    this.MANY({
      GATE: () => this.continues(chain),
      DEF: () => {
        this.OPTION(() => this.take(this.CONSUME(And)))
        this.SUBRULE1(this.section, { ARGS: [chain] })
      },
    })
    this.OPTION2({
      GATE: () => this.decimalsAhead(chain),
      DEF: () => this.SUBRULE(this.decimals, { ARGS: [chain] }),
    })
    this.OPTION3({
      GATE: () => this.isAndPart() > 0 && chain.decimals < 0,
      DEF: () => this.SUBRULE(this.part, { ARGS: [chain] }),
    })
    this.OPTION1({ GATE: () => this.tailAhead(chain), DEF: () => this.SUBRULE(this.tail, { ARGS: [chain] }) })
    this.ACTION(() => this.yields(numeralOf(chain, this.at)))
  })

  /** A number below a thousand or digits, and the scales that multiply it. */
  private readonly section = this.RULE('section', (chain: Chain) => {
    this.SUBRULE(this.base, { ARGS: [chain] })
    this.OPTION({ GATE: () => this.decimalsAhead(chain), DEF: () => this.SUBRULE(this.decimals, { ARGS: [chain] }) })
    this.OPTION1({ GATE: () => this.partAhead(chain) > 0, DEF: () => this.SUBRULE(this.part, { ARGS: [chain] }) })
    this.MANY({
      GATE: () => this.isScale(chain),
      DEF: () => {
        this.OPTION2({ GATE: () => this.LA(1).tokenType === Dash, DEF: () => this.take(this.CONSUME(Dash)) })
        const token = this.take(this.SUBRULE(this.multiplier))
        this.ACTION(() => multiplyChain(chain, token))
      },
    })
  })

  private readonly base = this.RULE('base', (chain: Chain) => {
    this.OR([
      {
        ALT: () => {
          const token = this.take(this.CONSUME(Digits))
          this.ACTION(() => addDigits(chain, token))
        },
      },
      {
        ALT: () => {
          const token = this.take(this.CONSUME(Tens))
          this.ACTION(() => addWords(chain, worthOf(token.key)))
          this.OPTION({
            GATE: () => this.unitAhead(),
            DEF: () => {
              this.OPTION1({ GATE: () => this.LA(1).tokenType === Dash, DEF: () => this.take(this.CONSUME(Dash)) })
              const unit = this.take(this.CONSUME1(Unit))
              this.ACTION(() => addWords(chain, worthOf(unit.key)))
            },
          })
        },
      },
      {
        ALT: () => {
          const token = this.take(this.CONSUME(Unit))
          this.ACTION(() => addWords(chain, worthOf(token.key)))
        },
      },
      {
        ALT: () => {
          this.take(this.CONSUME(Article))
          this.ACTION(() => {
            chain.article = true
            addWords(chain, 1)
          })
        },
      },
    ])
  })

  /** "point five", "point zero three" */
  private readonly decimals = this.RULE('decimals', (chain: Chain) => {
    this.take(this.CONSUME(Point))
    let digits = ''
    this.AT_LEAST_ONE({
      GATE: () => this.LA(1).tokenType === Unit || this.LA(1).tokenType === Tens,
      DEF: () => {
        const token = this.take(this.OR([{ ALT: () => this.CONSUME(Unit) }, { ALT: () => this.CONSUME(Tens) }]))
        this.ACTION(() => {
          digits += String(worthOf(token.key))
        })
      },
    })
    this.ACTION(() => {
      chain.current = add(chain.current ?? ZERO, decimal(BigInt(digits), -digits.length))
      chain.decimals = digits.length
    })
  })

  /** "1/2", "½" and "and a half", "and three-quarters", "and two thirds" after a whole number */
  private readonly part = this.RULE('part', (chain: Chain) => {
    this.OPTION(() => this.take(this.CONSUME(And)))
    let numerator = 1
    let denominator = 1
    this.OR([
      {
        ALT: () => {
          const token = this.take(this.CONSUME(Glyph))
          this.ACTION(() => {
            ;[numerator, denominator] = glyphs[token.image]!
          })
        },
      },
      {
        ALT: () => {
          const above = this.take(this.CONSUME(Digits))
          this.take(this.CONSUME(Slash))
          const below = this.take(this.CONSUME1(Digits))
          this.ACTION(() => {
            numerator = Number(above.image)
            denominator = Number(below.image)
          })
        },
      },
      {
        ALT: () => {
          this.OPTION1(() => this.take(this.CONSUME(Article)))
          this.OPTION2(() => {
            const token = this.take(this.OR2([{ ALT: () => this.CONSUME(Unit) }, { ALT: () => this.CONSUME(Tens) }]))
            this.ACTION(() => {
              numerator = worthOf(token.key)
            })
            this.OPTION4({
              GATE: () => token.tokenType === Tens && this.unitAhead(),
              DEF: () => {
                this.OPTION5(() => this.take(this.CONSUME1(Dash)))
                const unit = this.take(this.CONSUME1(Unit))
                this.ACTION(() => {
                  numerator += worthOf(unit.key)
                })
              },
            })
          })
          this.OPTION3(() => this.take(this.CONSUME(Dash)))
          const token = this.take(
            this.OR1([
              { ALT: () => this.CONSUME(Half) },
              { ALT: () => this.CONSUME(Part) },
              { ALT: () => this.CONSUME(OrdinalWord) },
            ]),
          )
          this.ACTION(() => {
            denominator = worthOf(token.key)
          })
        },
      },
    ])
    let size: Decimal | null = null
    this.OPTION6({
      GATE: () => this.isSmallerScale(chain),
      DEF: () => {
        const scale = this.take(this.CONSUME(Scale))
        this.ACTION(() => {
          size = decimal(worthOf(scale.key))
        })
      },
    })
    this.ACTION(() => addPart(chain, numerator, denominator, size))
  })

  /** What ends a chain: "thirds" and "/4" make a fraction of it, "fifth" an ordinal. */
  private readonly tail = this.RULE('tail', (chain: Chain) => {
    this.OPTION({ GATE: () => this.LA(1).tokenType === Dash, DEF: () => this.take(this.CONSUME(Dash)) })
    this.OR([
      {
        ALT: () => {
          this.take(this.CONSUME(Slash))
          const below = this.take(this.CONSUME(Digits))
          this.ACTION(() => makeFraction(chain, Number(below.image)))
        },
      },
      {
        ALT: () => {
          const tens = this.take(this.CONSUME(Tens))
          this.OPTION1(() => this.take(this.CONSUME1(Dash)))
          const unit = this.take(
            this.OR2([{ ALT: () => this.CONSUME1(Part) }, { ALT: () => this.CONSUME1(OrdinalWord) }]),
          )
          this.ACTION(() => makeFraction(chain, worthOf(tens.key) + worthOf(unit.key)))
        },
      },
      {
        ALT: () => {
          const token = this.take(this.CONSUME(OrdinalWord))
          this.ACTION(() => {
            if (isOrdinalTail(chain, token)) addOrdinal(chain, worthOf(token.key))
            else makeFraction(chain, worthOf(token.key))
          })
        },
      },
      {
        ALT: () => {
          const token = this.take(this.OR1([{ ALT: () => this.CONSUME(Part) }, { ALT: () => this.CONSUME(Half) }]))
          this.ACTION(() => makeFraction(chain, worthOf(token.key)))
        },
      },
    ])
    const size = this.SUBRULE(this.ofScale)
    this.ACTION(() => {
      if (size === null) return
      chain.size = size
    })
  })

  private yields(numeral: Numeral): void {
    this.pairing = false
    this.found = numeral
  }
}

const glyphs: Readonly<Record<string, readonly [number, number]>> = {
  '¼': [1, 4],
  '½': [1, 2],
  '¾': [3, 4],
  '⅐': [1, 7],
  '⅑': [1, 9],
  '⅒': [1, 10],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
}

let parser: NumeralParser | null = null

/** Texts write the same few numbers over and over: numerals by the words of their phrases, as if these stood at token 0. */
const remembered = new Map<string, Numeral | null>()
/** The memory is emptied at this size, and phrases of more tokens are read anew. */
const MOST_REMEMBERED = 5_000
const LONGEST_REMEMBERED = 8

/**
 * The numeral that a phrase begins with: the tokens of one window from `at` to before `end`. `pairing` says that "and"
 * joins two numbers in it. Null where the phrase begins with none; the parser is built on first use.
 */
export function parseNumeral(tokens: readonly Token[], at: number, end: number, pairing: boolean): Numeral | null {
  if (end - at > LONGEST_REMEMBERED) return parseAnew(tokens, at, end, pairing)
  const key = keyOf(tokens, at, end, pairing)
  let known = remembered.get(key)
  if (known === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    const numeral = parseAnew(tokens, at, end, pairing)
    known = numeral && { ...numeral, first: numeral.first - at, next: numeral.next - at }
    remembered.set(key, known)
  }
  return known && { ...known, first: known.first + at, next: known.next + at }
}

function parseAnew(tokens: readonly Token[], at: number, end: number, pairing: boolean): Numeral | null {
  parser ??= new NumeralParser()
  return parser.read(tokens.slice(at, end), at, pairing)
}

/** All that the grammar looks at: the words, and which of them touch. */
function keyOf(tokens: readonly Token[], at: number, end: number, pairing: boolean): string {
  let key = pairing ? '&' : ''
  let to = -1
  for (let i = at; i < end; i++) {
    const token = tokens[i]!
    key += token.from === to ? `\n${token.image}` : `\t${token.image}`
    to = token.to
  }
  return key
}
