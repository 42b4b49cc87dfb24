import { type ILookaheadStrategy, LLkLookaheadStrategy } from 'chevrotain'

type Alternation = ReturnType<ILookaheadStrategy['buildLookaheadForAlternation']>
type AlternationOptions = Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0]
type Optional = ReturnType<ILookaheadStrategy['buildLookaheadForOptional']>
type OptionalOptions = Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0]

/**
 * Works out what a rule may go on with when a text first needs to know. Chevrotain would do so for every rule when the
 * parser is built, which takes most of that time; a small set of documents meets few of them.
 */
class LazyLookahead extends LLkLookaheadStrategy {
  override buildLookaheadForAlternation(options: AlternationOptions): Alternation {
    const build = (): Alternation => super.buildLookaheadForAlternation(options)
    let built: Alternation | null = null
    return function (this: unknown, alternatives) {
      built ??= build()
      return built.call(this, alternatives)
    }
  }

  override buildLookaheadForOptional(options: OptionalOptions): Optional {
    const build = (): Optional => super.buildLookaheadForOptional(options)
    let built: Optional | null = null
    return function (this: unknown) {
      built ??= build()
      return built.call(this)
    }
  }
}

/** How all parsers here are set up: LL(1), decided as needed, without the checks that only a changed grammar needs. */
export const parserOptions = {
  maxLookahead: 1,
  recoveryEnabled: false,
  skipValidations: true,
  lookaheadStrategy: new LazyLookahead({ maxLookahead: 1 }),
}
