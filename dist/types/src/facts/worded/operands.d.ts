import type { Claim } from '../../claims/index.js';
import type { Scene } from './shares.js';
import type { ToldShare } from './told.js';
/** The figures that a share may be told of as its part. */
export declare function partsNamed({ part, share }: ToldShare, { index }: Scene): readonly Claim[];
/** The figures that a share may be told of as its whole, and whether its words name them. */
export interface Wholes {
    readonly claims: readonly Claim[];
    readonly byName: boolean;
}
/** The wholes of a share of `part`: those that words name; of a part that is known else the main figures of the story. */
export declare function wholesNamed(told: ToldShare, part: Claim, i: number, scene: Scene): Wholes;
