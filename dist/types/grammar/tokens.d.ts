import { type IToken, type TokenType } from 'chevrotain';
export type { TokenType };
/**
 * A token of a window. Offsets count from the start of the block; `key` is the word in lower case with straight
 * apostrophes ('' for signs), so that phrases can look words up without folding them again.
 */
export interface Token extends IToken {
    from: number;
    to: number;
    key: string;
    /** The marks of the word; none for signs. */
    marks: number;
}
/** Every token is one of these, so that the grammar can step over what it has no rule for. */
export declare const AnyToken: TokenType;
export declare const Space: TokenType;
/**
 * Digits with their separators: grouped by (thin) spaces, apostrophes or commas, with a decimal point, comma or middle
 * dot, or an exponent. What a separator means is decided in phrases/numbers.ts.
 */
export declare const Digits: TokenType;
export declare const Glyph: TokenType;
/** Initials keep their stops: "U.S.", "a.m." */
export declare const Initials: TokenType;
export declare const Word: TokenType;
export declare const CurrencySign: TokenType;
export declare const Percent: TokenType;
export declare const Dash: TokenType;
export declare const Stop: TokenType;
export declare const Comma: TokenType;
export declare const Slash: TokenType;
export declare const Colon: TokenType;
export declare const Open: TokenType;
export declare const Close: TokenType;
export declare const Plus: TokenType;
export declare const About: TokenType;
export declare const Compare: TokenType;
export declare const Degree: TokenType;
export declare const Quote: TokenType;
export declare const Other: TokenType;
/** Words that the grammar's rules tell apart; a word not in the vocabulary stays `Word`. */
export declare const Unit: TokenType;
export declare const Tens: TokenType;
export declare const Hundred: TokenType;
export declare const Scale: TokenType;
export declare const ManyScale: TokenType;
export declare const Part: TokenType;
export declare const Article: TokenType;
export declare const And: TokenType;
export declare const Of: TokenType;
export declare const Point: TokenType;
export declare const OrdinalWord: TokenType;
export declare const Several: TokenType;
export declare const Half: TokenType;
/** Every token type, for the parser. */
export declare const allTokens: readonly TokenType[];
/** The mark of words that are written with a capital. */
export declare const CAPITAL: number;
/** The mark of words that are written with other signs than the letters of English. */
export declare const STRANGE: number;
/** The mark of plurals, and those of words that names of money and of units start with. */
export declare const PLURAL: number;
export declare const MONEY_NAME: number;
export declare const UNIT_NAME: number;
/**
 * The tokens of `text.slice(from, to)` in order, with offsets into `text`, whose code units are `units`. Cut by hand along
 * the patterns above: a loop over them tries the same in the same order, but takes several times as long.
 */
export declare function tokensOf(text: string, units: Uint16Array, from: number, to: number): Token[];
/** The token at `at`, undefined before and behind the window: an array that is asked for what stands before it is slow ever after. */
export declare const tokenAt: (tokens: readonly Token[], at: number) => Token | undefined;
/** Whether a plural stands at token `at`. */
export declare const isPluralAt: (tokens: readonly Token[], at: number) => boolean;
/** Whether token `at` is a hyphen that touches the words on both its sides; dashes that set off a clause are none. */
export declare function isHyphen(tokens: readonly Token[], at: number): boolean;
