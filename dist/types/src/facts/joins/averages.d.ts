import type { Claim, Sentence } from '../../claims/index.js';
import type { Relation } from '../relation.js';
/**
 * Averages and costs of one, with their total beside them and the count that divides it in the sentence, in the passage, in
 * a table or in another document of the story: "Fares brought in $17.85 million, which works out at $1.50 a boarding".
 * `told` are the relations known already. Silent where any total and count that may be meant bear the average out. Told where another average of the text rests on
 * the same count, where one slip of the pen parts it from what the figures come to, or where its sentence has just one total
 * and one count of the very thing that it is for.
 */
export declare function averageRelations(sentences: readonly Sentence[], claims: readonly Claim[], told: readonly Relation[]): Relation[];
