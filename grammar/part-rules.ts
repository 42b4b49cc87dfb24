import { add, type Decimal, decimal, multiply, ZERO } from '../src/quantity/index.js'
import { addOrdinal, addPart, type Chain, isOrdinalTail, makeFraction } from './chain.js'
import { whole } from './numeral.js'
import { NumeralGates } from './parser-gates.js'
import {
  And,
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
  Slash,
  Tens,
  Unit,
} from './tokens.js'
import { worthOf } from './vocabulary.js'

/** The rules of what a numeral can hold beside its whole number: decimals in words, fractions, scales behind these. */
export class PartRules extends NumeralGates {
  protected readonly multiplier = this.RULE('multiplier', () =>
    this.OR([
      { ALT: () => this.CONSUME(Hundred) },
      { ALT: () => this.CONSUME(Scale) },
      { ALT: () => this.CONSUME(ManyScale) },
    ]),
  )

  /** "of a million", "a million", "million" after a fraction; the scale's size, or null. */
  protected readonly ofScale = this.RULE('ofScale', (): Decimal | null => {
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

  /** "point five", "point zero three" */
  protected readonly decimals = this.RULE('decimals', (chain: Chain) => {
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
  protected readonly part = this.RULE('part', (chain: Chain) => {
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
  protected readonly tail = this.RULE('tail', (chain: Chain) => {
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
}

/** What the signs of fractions stand for. */
export const glyphs: Readonly<Record<string, readonly [number, number]>> = {
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
