import { EmbeddedActionsParser } from 'chevrotain'
import { type Chain, isOne, isOrdinalTail } from './chain.js'
import { parserOptions } from './lookahead.js'
import { whole } from './numeral.js'
import {
  And,
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
  Slash,
  Tens,
  type Token,
  Unit,
} from './tokens.js'
import { worthOf } from './vocabulary.js'

/**
 * What the rules of numerals cannot tell from one token: each gate looks ahead, and at what the chain has come to, and
 * says whether an optional step of the grammar is taken.
 */
export class NumeralGates extends EmbeddedActionsParser {
  /** Index of the next token among those of the window. */
  protected at = 0
  /** Whether "and" joins two numbers in this phrase: "between two and three". */
  protected pairing = false

  constructor() {
    super([...allTokens], parserOptions)
  }

  protected take<T>(token: T): Token & T {
    this.ACTION(() => this.at++)
    return token as Token & T
  }

  protected peek(distance: number): Token {
    return this.LA(distance) as Token
  }

  protected isMultiplier(distance: number): boolean {
    const type = this.LA(distance).tokenType
    return type === Hundred || type === ManyScale || (type === Scale && this.peek(distance).image.length > 2)
  }

  /** How many tokens of "of a million" stand ahead; 0 where they are not all there. */
  protected scaleAhead(): number {
    let ahead = 1
    if (this.LA(ahead).tokenType === Of) ahead++
    if (this.LA(ahead).tokenType === Article) ahead++
    else if (ahead === 2) return 0
    const type = this.LA(ahead).tokenType
    return type === Hundred || (type === Scale && this.peek(ahead).image.length > 2) ? ahead : 0
  }

  protected unitAhead(): boolean {
    const dash = this.LA(1).tokenType === Dash
    const token = this.peek(dash ? 2 : 1)
    return token.tokenType === Unit && worthOf(token.key) > 0 && worthOf(token.key) < 10
  }

  protected decimalsAhead(chain: Chain): boolean {
    if (this.LA(1).tokenType !== Point || chain.image !== null) return false
    const next = this.LA(2).tokenType
    return next === Unit || next === Tens
  }

  /** "and a half", "½", " 1/2" after a whole number below a thousand, or "and a half" after a scale. */
  protected partAhead(chain: Chain): number {
    const whole = chain.current !== null && chain.current.exponent >= 0 && chain.decimals < 0
    if (!whole) return 0
    if (this.LA(1).tokenType === Glyph) return 1
    if (this.LA(1).tokenType === Digits) return this.isMixed(chain) ? 1 : 0
    return this.isAndPart()
  }

  /** "one billion and a quarter million": the part is one of a smaller scale. */
  protected isSmallerScale(chain: Chain): boolean {
    const token = this.peek(1)
    return (
      token.tokenType === Scale &&
      token.image.length > 2 &&
      chain.current === null &&
      worthOf(token.key) >= 1000 &&
      worthOf(token.key) < chain.bound
    )
  }

  protected isAndPart(): number {
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

  protected isMixed(chain: Chain): boolean {
    if (chain.image === null || !/^\d{1,3}$/.test(chain.image) || this.LA(2).tokenType !== Slash) return false
    const [above, slash, below] = [this.peek(1), this.peek(2), this.peek(3)]
    if (below.tokenType !== Digits || slash.from !== above.to || below.from !== slash.to) return false
    return isVulgar(above.image, below.image) && !glued(this.peek(4), below)
  }

  protected isScale(chain: Chain): boolean {
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
  protected continues(chain: Chain): boolean {
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
    // "$5 million and three boats": whoever writes digits does not go on with a few.
    if (and && chain.image !== null && chain.bound > 100 && this.sizeAhead(ahead) < 100) return false
    if (worthOf(token.key) === 0 || (!and && this.isCompoundPart(ahead, null))) return false
    return chain.bound === 100 ? this.LA(ahead + 1).tokenType !== Hundred : this.sizeAhead(ahead) < chain.bound
  }

  /** How large the section that starts `ahead` tokens on is at most, judged by its scale words. */
  protected sizeAhead(ahead: number): number {
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

  protected tailAhead(chain: Chain): boolean {
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
  protected isCompoundPart(ahead: number, chain: Chain | null): boolean {
    if (this.LA(ahead).tokenType !== Tens) return false
    const unit = this.peek(this.LA(ahead + 1).tokenType === Dash ? ahead + 2 : ahead + 1)
    const small = worthOf(unit.key) < 10
    return small && (unit.tokenType === Part || (chain !== null && unit.tokenType === OrdinalWord && isOne(chain)))
  }

  protected isSlashed(chain: Chain): boolean {
    const [slash, below] = [this.peek(1), this.peek(2)]
    if (chain.image === null || below.tokenType !== Digits || slash.from !== this.peek(0).to || below.from !== slash.to)
      return false
    return isVulgar(chain.image, below.image) && !glued(this.peek(3), below)
  }
}

const glued = (token: Token, before: Token): boolean =>
  token.from === before.to && /[\d/A-Za-z-]/.test(token.image[0] ?? '')

const isPlainScale = (token: Token): boolean => token.image === 'tn' || token.image === 'mn' || token.image === 'cr'

function isVulgar(above: string, below: string): boolean {
  return /^[1-9]\d?$/.test(above) && /^[1-9]\d{0,2}$/.test(below) && Number(above) < Number(below)
}
