/** Base: joule. */
export declare const energies: readonly import("./row.js").MeasureRow[];
/** Base: watt. Peak, electric and thermal watts are watts. */
export declare const powers: readonly import("./row.js").MeasureRow[];
/** Base: a ninth of a kelvin, in which kelvins, degrees Celsius and degrees Fahrenheit are all exact. */
export declare const temperatures: readonly import("./row.js").MeasureRow[];
/** Base: pascal. */
export declare const pressures: readonly import("./row.js").MeasureRow[];
/** Base: newton. */
export declare const forces: readonly import("./row.js").MeasureRow[];
/** Base: newton metre. */
export declare const torques: readonly import("./row.js").MeasureRow[];
/** Bases: volt, ampere, coulomb, ohm, farad, watt (apparent). */
export declare const electrics: import("./row.js").MeasureRow[];
/** Bases: becquerel, sievert, gray. */
export declare const radiations: import("./row.js").MeasureRow[];
/** Bases: lumen, lux, decibel. */
export declare const perceptions: import("./row.js").MeasureRow[];
