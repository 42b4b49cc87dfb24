import { type ILookaheadStrategy, LLkLookaheadStrategy } from 'chevrotain';
type Alternation = ReturnType<ILookaheadStrategy['buildLookaheadForAlternation']>;
type AlternationOptions = Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0];
type Optional = ReturnType<ILookaheadStrategy['buildLookaheadForOptional']>;
type OptionalOptions = Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0];
/**
 * Works out what a rule may go on with when a text first needs to know. Chevrotain would do so for every rule when the
 * parser is built, which takes most of that time; a small set of documents meets few of them.
 */
declare class LazyLookahead extends LLkLookaheadStrategy {
    buildLookaheadForAlternation(options: AlternationOptions): Alternation;
    buildLookaheadForOptional(options: OptionalOptions): Optional;
}
/** How all parsers here are set up: LL(1), decided as needed, without the checks that only a changed grammar needs. */
export declare const parserOptions: {
    maxLookahead: number;
    recoveryEnabled: boolean;
    skipValidations: boolean;
    lookaheadStrategy: LazyLookahead;
};
export {};
