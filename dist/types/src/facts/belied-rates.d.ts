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
/** "18, 27, 31 and 24 newts, an average of 25 a pond": the last of a list is the total of none. */
export declare const isOneOfList: Sign;
/** "Up 4.7% from 172,000 the year before. That is 493 a day": a level that was is the total of no average of what is. */
export declare const isOfLevelBefore: Sign;
/** "Two years for Vask, eighteen months each for Brod and Dane": those whom an amount is for each of stand behind it. */
export declare const isForNamed: Sign;
/** "Three robots, each able to handle 65", "a clinic can give 180": what can be is the quotient of nothing that is. */
export declare const isOfCapacity: Sign;
/** "50 megapixels, and the other two 12 each": the others do not share what the first has. */
export declare const isOfTheOthers: Sign;
/** "A whole 1.5 kg cheese costs £33, and cut pieces £24 a kilo": a price of another thing, put like the first. */
export declare const isOfNextThing: Sign;
/** "An average of one every 3 minutes 45 seconds": between times that the passage gives, not out of a length told elsewhere. */
export declare const isInterval: Sign;
