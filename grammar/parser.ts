import { decimal, multiply } from '../src/quantity/index.js'
import {
  addDigits,
  addSpoken,
  addWords,
  type Chain,
  emptyChain,
  fractionOf,
  multiplyChain,
  numeralOf,
} from './chain.js'
import { blank, type Numeral, whole } from './numeral.js'
import { glyphs, PartRules } from './part-rules.js'
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
  Scale,
  Several,
  Tens,
  type Token,
  Unit,
} from './tokens.js'
import { worthOf } from './vocabulary.js'

/**
 * The grammar of numerals. Each is decided by its first token, every further step is optional, and what is left of the phrase is
 * stepped over, so no input makes the parser fail.
 */
export class NumeralParser extends PartRules {
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

  /** "half", "half a million", "half a dozen" */
  private readonly half = this.RULE('half', () => {
    const first = this.at
    this.take(this.CONSUME(Half))
    const size = this.SUBRULE(this.ofScale)
    this.ACTION(() => this.yields(fractionOf(first, this.at, whole, decimal(2), size)))
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
        this.OPTION(() => {
          this.take(this.CONSUME(And))
          this.ACTION(() => {
            chain.joined = true
          })
        })
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
    this.ACTION(() => {
      addSpoken(chain)
      this.yields(numeralOf(chain, this.at))
    })
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

  private yields(numeral: Numeral): void {
    this.pairing = false
    this.found = numeral
  }
}
