import { type Sign } from './sign.js';
/** "Grew by half to £1.2 billion and make up 45%, up from 36%": the change has a level of its own. */
export declare const hasOwnLevel: Sign;
/** "Profit was £792m, 30p in the pound (27p last year), and a third higher": said of what stands before the aside. */
export declare const isOfSubject: Sign;
/** "£11.5m, up 31.4% (£8.75m)": no change, but the level before, as its three digits and more say. */
export declare const isLevelItself: Sign;
/** A change of a subordinate clause and two levels of the main one. */
export declare const isOfFirstClause: Sign;
/** "8% go faster than 65": so many of them do. */
export declare const isOfSome: Sign;
/** "By a tenth to 41,500, and that of others from 1,660 to 830": levels that lie many times as far apart are of two things. */
export declare const isFarOff: Sign;
/** "Up from $79.1m in the first and 12% higher than a year earlier": each from a level of its own. */
export declare const isOfOwnBasis: Sign;
/** "A profit of 252.8 million euros ($293.2 million), up 17.9 percent from 214.4 million": the same once more in other money or units. */
export declare const isInBrackets: Sign;
