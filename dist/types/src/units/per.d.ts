/**
 * The code of a rate's denominator: "hour" → "h", "annually" → "a", "capita" → "person", "kWh" → "kW.h"; null where the
 * name is neither a measure nor a word for a rate ("share", "household": the caller reads those as nouns).
 */
export declare const perUnitName: (name: string) => string | null;
