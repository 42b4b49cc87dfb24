import { type Sign } from './sign.js';
/** "The first gets €10,000, the second €6,000 and the third €4,000 …, in 48 events": each of several amounts is paid so often. */
export declare const isOneOfSeveral: Sign;
/** "34.8 million tonnes in and 25.2 million out … €84 billion, or €1,400 a tonne": divided by all of them together. */
export declare const isOfAllCounts: Sign;
/** "14,030 offences among 610,000 people, or 23 for every thousand of them": a rate on a round number is no quotient alone. */
export declare const isOnRoundNumber: Sign;
/** "Halved, from 12 bytes a key to six. A table of 50 million keys needs 300 MB": what was gives no later figure. */
export declare const isOfFormer: Sign;
/** "By 40 metres a year, 600 in those 15 years; and since then by 120 a year": total and count give the rate beside them. */
export declare const isOfOtherRate: Sign;
/** "26 weekends in two theatres, with eight patients in each": what is counted of all is no sum of other things. */
export declare const isOfOtherThings: Sign;
/** "Will add 1,200 seats to the present 4,800, making 6,000": a sum or what is left, as written, and no product. */
export declare const isSumOfThem: Sign;
