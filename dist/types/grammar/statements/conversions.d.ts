import type { Wording } from './statement.js';
/** A measure or amount or share given again in another unit: "430 kilometres (267 miles)", "£35 ($45)". */
export declare const conversionWordings: readonly Wording[];
