import { EmbeddedActionsParser, type TokenType } from 'chevrotain'
import { add, type Decimal, decimal, multiply, ZERO } from '../src/quantity/index.js'
import {
  addDigits,
  addOrdinal,
  addPart,
  addWords,
  type Chain,
  isOne,
  isOrdinalTail,
  makeFraction,
  multiplyChain,
  simplify,
} from './chain.js'
import { type Numeral, stepOf, whole } from './numeral.js'
import {
  And,
  AnyToken,
  Article,
  allTokens,
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
import { wordSet } from './word-set.js'

/** "every hundred", "each thousand": there, a bare scale is a number. */
const everyBefore = wordSet('every each')

const starters = new Set<TokenType>([
  Digits,
  Glyph,
  Unit,
  Tens,
  Half,
  ManyScale,
  OrdinalWord,
  Hundred,
  Scale,
  Several,
  Article,
])

/** What a numeral can be made of; its phrase ends before the first other token. */
const inside = new Set<TokenType>([
  Digits,
  Glyph,
  Unit,
  Tens,
  Hundred,
  Scale,
  ManyScale,
  Part,
  Article,
  And,
  Of,
  Point,
  OrdinalWord,
  Several,
  Half,
  Dash,
  Slash,
])

/** What joins the parts of a numeral, and ends none. */
const joints = new Set<TokenType>([And, Of, Article, Dash])

/** No number is written in more tokens than this. */
const LONGEST = 40

/** Whether a numeral begins at a token that can begin one: "a" only before hundred, million, third … */
function startsNumeral(tokens: readonly Token[], at: number): boolean {
  const { tokenType, image } = tokens[at]!
  const after = tokens[at + 1]
  const next = after?.tokenType
  switch (tokenType) {
    case Hundred:
    case Scale:
      return image.length > 4 && everyBefore.has(tokens[at - 1]?.key ?? '')
    case Several:
      return next === Hundred || (next === Scale && after!.image.length > 2)
    case Article:
      if (next === Scale) return after!.image.length > 2
      if (next === OrdinalWord) return worthOf(after!.key) > 2
      return next === Hundred || next === Part || next === Half
    default:
      return true
  }
}

/** Whether "and" behind the numeral at `at` joins two numbers: "between two and three", "between some £5 and £6". */
const isPaired = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.key === 'between' || tokens[at - 2]?.key === 'between'

/**
 * Reads numerals. Each is decided by its first token, every further step is optional, and what is left of the phrase is
 * stepped over, so no input makes the parser fail.
 */
class NumeralParser extends EmbeddedActionsParser {
  private found: Numeral[] = []
  private at = 0
  private pairing = false

  constructor() {
    super([...allTokens], { maxLookahead: 1, recoveryEnabled: false, skipValidations: true })
    this.performSelfAnalysis()
  }

  /** The numerals among `tokens`, in order. */
  read(tokens: Token[]): readonly Numeral[] {
    this.found = []
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!
      if (!starters.has(token.tokenType) || !startsNumeral(tokens, at)) continue
      let end = at + 1
      while (end < tokens.length && end < at + LONGEST && inside.has(tokens[end]!.tokenType)) end++
      this.at = at
      if (this.readShort(tokens, at, end)) {
        at = this.at - 1
        continue
      }
      this.pairing = isPaired(tokens, at)
      this.input = tokens.slice(at, end)
      this.phrase()
      at = Math.max(at, this.at - 1)
    }
    return this.found
  }

  /** Reads the commonest phrases without the rules: bare digits and number words, and digits with one scale. */
  private readShort(tokens: readonly Token[], at: number, end: number): boolean {
    const token = tokens[at]!
    let last = end - 1
    while (last > at && joints.has(tokens[last]!.tokenType)) last--
    const scale = last === at + 1 && token.tokenType === Digits ? tokens[last]! : null
    if (scale !== null ? scale.tokenType !== Scale || scale.image.length < 3 : last > at) return false
    if (token.tokenType !== Digits && token.tokenType !== Unit && token.tokenType !== Tens) return false
    const chain = this.newChain()
    if (token.tokenType === Digits) addDigits(chain, token)
    else addWords(chain, worthOf(token.key))
    if (scale !== null) multiplyChain(chain, scale)
    this.at = last + 1
    this.finish(chain)
    return true
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
    this.ACTION(() => this.push({ ...blank, first, form: 'vague', value: low, high: next, step: low }))
  })

  /** "every hundred" */
  private readonly bareScale = this.RULE('bareScale', () => {
    const first = this.at
    const token = this.take(this.OR([{ ALT: () => this.CONSUME(Hundred) }, { ALT: () => this.CONSUME(Scale) }]))
    this.ACTION(() => {
      const value = decimal(worthOf(token.key))
      this.push({ ...blank, first, value, step: value })
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
    this.ACTION(() => this.pushFraction(first, whole, decimal(2), size))
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
    this.ACTION(() => this.push({ ...blank, first, form: 'ordinal', value: decimal(worthOf(token.key)) }))
  })

  private readonly glyph = this.RULE('glyph', () => {
    const first = this.at
    const token = this.take(this.CONSUME(Glyph))
    const size = this.SUBRULE(this.ofScale)
    this.ACTION(() => {
      const [numerator, denominator] = glyphs[token.image]!
      this.pushFraction(first, decimal(numerator), decimal(denominator), size)
    })
  })

  /** Everything that starts with digits, a number word, or "a" before hundred, million, dozen, third … */
  private readonly chain = this.RULE('chain', () => {
    const chain = this.newChain()
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
    this.ACTION(() => this.finish(chain))
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

  private take<T>(token: T): Token & T {
    this.ACTION(() => this.at++)
    return token as Token & T
  }

  private peek(distance: number): Token {
    return this.LA(distance) as Token
  }

  private newChain(): Chain {
    return {
      first: this.at,
      total: ZERO,
      current: null,
      bound: Number.POSITIVE_INFINITY,
      scale: whole,
      literal: null,
      image: null,
      decimals: -1,
      article: false,
      scales: 0,
      size: null,
      denominator: whole,
      form: 'words',
    }
  }

  private isMultiplier(distance: number): boolean {
    const type = this.LA(distance).tokenType
    return type === Hundred || type === ManyScale || (type === Scale && this.peek(distance).image.length > 2)
  }

  /** How many tokens of "of a million" stand ahead; 0 where they are not all there. */
  private scaleAhead(): number {
    let ahead = 1
    if (this.LA(ahead).tokenType === Of) ahead++
    if (this.LA(ahead).tokenType === Article) ahead++
    else if (ahead === 2) return 0
    const type = this.LA(ahead).tokenType
    return type === Hundred || (type === Scale && this.peek(ahead).image.length > 2) ? ahead : 0
  }

  private unitAhead(): boolean {
    const dash = this.LA(1).tokenType === Dash
    const token = this.peek(dash ? 2 : 1)
    return token.tokenType === Unit && worthOf(token.key) > 0 && worthOf(token.key) < 10
  }

  private decimalsAhead(chain: Chain): boolean {
    if (this.LA(1).tokenType !== Point || chain.image !== null) return false
    const next = this.LA(2).tokenType
    return next === Unit || next === Tens
  }

  /** "and a half", "½", " 1/2" after a whole number below a thousand, or "and a half" after a scale. */
  private partAhead(chain: Chain): number {
    const whole = chain.current !== null && chain.current.exponent >= 0 && chain.decimals < 0
    if (!whole) return 0
    if (this.LA(1).tokenType === Glyph) return 1
    if (this.LA(1).tokenType === Digits) return this.isMixed(chain) ? 1 : 0
    return this.isAndPart()
  }

  /** "one billion and a quarter million": the part is one of a smaller scale. */
  private isSmallerScale(chain: Chain): boolean {
    const token = this.peek(1)
    return (
      token.tokenType === Scale &&
      token.image.length > 2 &&
      chain.current === null &&
      worthOf(token.key) >= 1000 &&
      worthOf(token.key) < chain.bound
    )
  }

  private isAndPart(): number {
    if (this.LA(1).tokenType !== And || this.pairing) return 0
    let ahead = 2
    // After tens a part is no part of the tens alone, unless it is a hundredth or less.
    const tens = this.LA(ahead).tokenType === Tens
    if (this.LA(ahead).tokenType === Article) ahead++
    else if (this.LA(ahead).tokenType === Unit || this.LA(ahead).tokenType === Tens) {
      ahead++
      if (this.LA(ahead).tokenType === Dash) ahead++
      const unit = this.peek(ahead)
      if (tens && unit.tokenType === Unit && worthOf(unit.key) > 0 && worthOf(unit.key) < 10) {
        ahead++
        if (this.LA(ahead).tokenType === Dash) ahead++
      }
    } else if (this.LA(ahead).tokenType !== Half) return 0
    const type = this.LA(ahead).tokenType
    if (tens) return type === Part && worthOf(this.peek(ahead).key) >= 100 ? ahead : 0
    if (type === Half || type === Part) return ahead
    return type === OrdinalWord && worthOf(this.peek(ahead).key) > 2 ? ahead : 0
  }

  private isMixed(chain: Chain): boolean {
    if (chain.image === null || !/^\d{1,3}$/.test(chain.image) || this.LA(2).tokenType !== Slash) return false
    const [above, slash, below] = [this.peek(1), this.peek(2), this.peek(3)]
    if (below.tokenType !== Digits || slash.from !== above.to || below.from !== slash.to) return false
    return isVulgar(above.image, below.image) && !glued(this.peek(4), below)
  }

  private isScale(chain: Chain): boolean {
    const dash = this.LA(1).tokenType === Dash
    const token = this.peek(dash ? 2 : 1)
    const { tokenType } = token
    if (tokenType === Hundred) return chain.current !== null && chain.bound > 100
    if (tokenType !== Scale && tokenType !== ManyScale) return false
    if (chain.scales > 4) return false
    if (dash && chain.decimals >= 0 && token.image.length < 3) return false
    if (tokenType === ManyScale && chain.image === null && !chain.article) return chain.current !== null
    if (token.image.length < 3 && token.image !== 'bn' && token.from !== this.peek(0).to && !isPlainScale(token))
      return false
    return true
  }

  /** Whether a smaller section follows: "two hundred and five", "one million two thousand". */
  private continues(chain: Chain): boolean {
    if (!Number.isFinite(chain.bound) || chain.decimals >= 0 || chain.denominator !== whole) return false
    const and = this.LA(1).tokenType === And
    if (and && (this.pairing || this.isAndPart() > 0)) return false
    const ahead = and ? 2 : 1
    const token = this.peek(ahead)
    if (token.tokenType === Digits) {
      if (chain.image === null || chain.scale.exponent > 3) return false
      return (
        /^[1-9]\d{0,2}$/.test(token.image) &&
        this.sizeAhead(ahead) < chain.bound &&
        (and || this.LA(ahead + 1).tokenType === Hundred)
      )
    }
    if (token.tokenType !== Unit && token.tokenType !== Tens) return false
    if (worthOf(token.key) === 0 || (!and && this.isCompoundPart(ahead, null))) return false
    return chain.bound === 100 ? this.LA(ahead + 1).tokenType !== Hundred : this.sizeAhead(ahead) < chain.bound
  }

  /** How large the section that starts `ahead` tokens on is at most, judged by its scale words. */
  private sizeAhead(ahead: number): number {
    let size = worthOf(this.peek(ahead).key) || Number(this.peek(ahead).image) || 1
    for (let i = ahead + 1; i < ahead + 7; i++) {
      const token = this.peek(i)
      const { tokenType } = token
      if (tokenType === Hundred) size *= worthOf(token.key)
      else if (tokenType === Scale || tokenType === ManyScale) return size * worthOf(token.key)
      else if (tokenType === Unit || tokenType === Tens) size += worthOf(token.key)
      else if (tokenType === Part) return size
      else if (tokenType !== Dash && tokenType !== And) return size
      if (tokenType === And && size < 100) return size
    }
    return size
  }

  private tailAhead(chain: Chain): boolean {
    const dash = this.LA(1).tokenType === Dash
    const token = this.peek(dash ? 2 : 1)
    switch (token.tokenType) {
      case Slash:
        return !dash && this.isSlashed(chain)
      case Part:
        return (
          chain.image === null &&
          chain.decimals < 0 &&
          (chain.article || token.key !== 'quarter' || isOne(chain)) &&
          !(chain.article && token.key.endsWith('s') && !Number.isFinite(chain.bound))
        )
      case Half:
        return chain.image === null && isOne(chain) && !dash
      case Tens:
        return chain.image === null && chain.decimals < 0 && !chain.article && this.isCompoundPart(dash ? 2 : 1, chain)
      case OrdinalWord:
        return (
          chain.image === null &&
          chain.decimals < 0 &&
          (isOrdinalTail(chain, token) || (isOne(chain) && worthOf(token.key) > 2))
        )
      default:
        return false
    }
  }

  /** "thirty-fifths", and behind "one" also "thirty-fifth", from the token `ahead` on. */
  private isCompoundPart(ahead: number, chain: Chain | null): boolean {
    if (this.LA(ahead).tokenType !== Tens) return false
    const unit = this.peek(this.LA(ahead + 1).tokenType === Dash ? ahead + 2 : ahead + 1)
    const small = worthOf(unit.key) < 10
    return small && (unit.tokenType === Part || (chain !== null && unit.tokenType === OrdinalWord && isOne(chain)))
  }

  private isSlashed(chain: Chain): boolean {
    const [slash, below] = [this.peek(1), this.peek(2)]
    if (chain.image === null || below.tokenType !== Digits || slash.from !== this.peek(0).to || below.from !== slash.to)
      return false
    return isVulgar(chain.image, below.image) && !glued(this.peek(3), below)
  }

  private finish(chain: Chain): void {
    const value = add(chain.total, chain.current ?? ZERO)
    if (chain.form === 'fraction') {
      this.pushFraction(chain.first, value, chain.denominator, chain.size)
      return
    }
    const step = chain.decimals >= 0 ? multiply(decimal(1, -chain.decimals), chain.scale) : stepOf(value)
    this.push({
      first: chain.first,
      form:
        chain.image !== null && chain.literal === null
          ? 'unreadable'
          : chain.form === 'words' && chain.image !== null
            ? 'digits'
            : chain.form,
      value,
      denominator: chain.denominator,
      high: null,
      step,
      rounded: chain.decimals >= 0 || chain.scale.exponent > 1,
      scale: chain.scale,
      literal: chain.image,
      grouped: chain.literal?.grouped ?? false,
      other: chain.scale === whole ? (chain.literal?.other ?? null) : null,
    })
  }

  private pushFraction(first: number, numerator: Decimal, denominator: Decimal, size: Decimal | null): void {
    if (size === null) {
      this.push({ ...blank, first, form: 'fraction', value: numerator, denominator, step: whole })
      return
    }
    const [value, left] = simplify(multiply(numerator, size), denominator)
    const form = left === whole ? 'words' : 'fraction'
    this.push({ ...blank, first, form, value, denominator: left, step: stepOf(value), rounded: true, scale: size })
  }

  private push(numeral: Omit<Numeral, 'next'>): void {
    this.pairing = false
    const { first, form, value, denominator, high, step, rounded, scale, literal, grouped, other } = numeral
    const { at: next } = this
    this.found.push({ first, next, form, value, denominator, high, step, rounded, scale, literal, grouped, other })
  }
}

const blank = {
  form: 'words' as Numeral['form'],
  denominator: whole,
  high: null,
  step: whole,
  rounded: false,
  scale: whole,
  literal: null,
  grouped: false,
  other: null,
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

const glued = (token: Token, before: Token): boolean =>
  token.from === before.to && /[\d/A-Za-z-]/.test(token.image[0] ?? '')

const isPlainScale = (token: Token): boolean => token.image === 'tn' || token.image === 'mn' || token.image === 'cr'

function isVulgar(above: string, below: string): boolean {
  return /^[1-9]\d?$/.test(above) && /^[1-9]\d{0,2}$/.test(below) && Number(above) < Number(below)
}

let parser: NumeralParser | null = null

/** The numerals among the tokens of one window, in order; the parser is built on first use. */
export function numeralsOf(tokens: Token[]): readonly Numeral[] {
  parser ??= new NumeralParser()
  return parser.read(tokens)
}
