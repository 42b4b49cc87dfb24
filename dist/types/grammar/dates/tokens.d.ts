import { type TokenType } from 'chevrotain';
/** The category of every token, so that the grammar can swallow what follows a phrase. */
export declare const Piece: TokenType;
export declare const White: TokenType;
export declare const IsoDate: TokenType;
export declare const IsoTime: TokenType;
export declare const NumericDate: TokenType;
/** "12-May-2024". */
export declare const NamedDate: TokenType;
export declare const YearRange: TokenType;
export declare const Decade: TokenType;
/** An hour that borrows "am" or "pm" from the end of its range: "8-10 pm". */
export declare const BareHour: TokenType;
export declare const Clock: TokenType;
/** Four digits that words after them make a time: "0544 hrs", "2130 GMT". */
export declare const Military: TokenType;
export declare const DayRange: TokenType;
export declare const Quarter: TokenType;
export declare const Half: TokenType;
export declare const Opening: TokenType;
export declare const FiscalYear: TokenType;
export declare const Feast: TokenType;
export declare const Decimal: TokenType;
export declare const Ordinal: TokenType;
export declare const Year: TokenType;
export declare const ShortYear: TokenType;
export declare const Day: TokenType;
export declare const Digits: TokenType;
export declare const Word: TokenType;
export declare const Comma: TokenType;
export declare const Stop: TokenType;
export declare const Dash: TokenType;
export declare const Other: TokenType;
/** What no phrase holds. */
export declare const BREAKS: ReadonlySet<TokenType>;
export declare const Month: TokenType;
export declare const Weekday: TokenType;
export declare const NearDay: TokenType;
export declare const Which: TokenType;
export declare const Unit: TokenType;
export declare const DayPart: TokenType;
export declare const NumberWord: TokenType;
export declare const Season: TokenType;
export declare const Ago: TokenType;
export declare const Ended: TokenType;
export declare const Through: TokenType;
export declare const To: TokenType;
export declare const And: TokenType;
export declare const Of: TokenType;
export declare const The: TokenType;
export declare const Fiscal: TokenType;
export declare const Modifier: TokenType;
export declare const Noon: TokenType;
export declare const Zone: TokenType;
export declare const HoursWord: TokenType;
/** In the order that they are tried: longer forms first. */
export declare const ALL_TOKENS: TokenType[];
/** The types of all words of the grammar, by every way that they are written. */
export declare const WORD_TYPES: ReadonlyMap<string, TokenType>;
