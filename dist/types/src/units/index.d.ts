export { type Currency, type CurrencyMatch, currencies, currencyNames, lookUpCurrency } from './currencies.js';
export { lookUpMeasure, type Measure, type MeasureMatch, measureByCode, measureNames, measures, } from './measures.js';
export { perUnitName } from './per.js';
export { type Scale, scaleNames, scaleOf } from './scales.js';
