/**
 * Whether one number turns into another by one slip of the pen or the keyboard: a digit wrong, two digits exchanged, a
 * digit dropped or doubled, a decimal point moved, the sign lost. Both in units of the last written digit.
 */
export declare function isSlip(written: number, needed: number): boolean;
