import type { Location, Position } from '../findings/index.js';
/** A position with its keys in the printed order. */
export declare const positionJson: ({ offset, line, column }: Position) => object;
/** A location as the contract prints it, plus its role and the sentence with the figure's span in it. */
export declare const locationJson: ({ path, start, end, text, role, sentence, mark }: Location) => object;
