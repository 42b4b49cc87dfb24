import { rowsOf } from './row.js'

/** Base: gram. Carbon-dioxide equivalents are masses like any other. */
export const masses = rowsOf('mass', [
  ['g', '1', 'gram~s, gramme~s, ?g, gm~s, gCO2e, gCO2'],
  ['kg', '1000', 'kilogram~s, kilogramme~s, kilo~s, kg, kgs, Kg, KG, KGS, kgCO2e, kgCO2, kg CO2e'],
  ['mg', '0.001', 'milligram~s, milligramme~s, mg, mgs'],
  ['ug', '1e-6', 'microgram~s, microgramme~s, ug, mcg'],
  ['ng', '1e-9', 'nanogram~s, nanogramme~s, ng'],
  ['pg', '1e-12', 'picogram~s, picogramme~s'],
  [
    't',
    '1e6',
    'tonne~s, metric ton~s, metric tonne~s, ?t, ?MT, ?mt, tCO2e, tCO2, tCO2eq, MTCO2e, tonnes CO2e, tonne CO2e, t CO2e, tonnes CO2, t CO2, ?ton~s',
  ],
  ['kt', '1e9', 'kilotonne~s, ?kiloton~s, ?kt, ktCO2e, ktCO2, ktpa'],
  ['Mt', '1e12', 'megatonne~s, ?megaton~s, Mt, MtCO2e, MtCO2, MMTCO2e, MMtCO2e'],
  ['Gt', '1e15', 'gigatonne~s, ?gigaton~s, Gt, GtCO2e, GtCO2'],
  ['[ston_av]', '907184.74', 'short ton~s, US ton~s'],
  ['[lton_av]', '1016046.9088', 'long ton~s, imperial ton~s'],
  ['[lb_av]', '453.59237', '?pound~s, lb~s, lb., lbs.'],
  ['[oz_av]', '28.349523125', 'ounce~s, oz, oz.'],
  ['[oz_tr]', '31.1034768', 'troy ounce~s, ozt, troy oz'],
  ['[stone_av]', '6350.29318', '?stone~s, ?st'],
  ['[lcwt_av]', '50802.34544', 'hundredweight~s, cwt'],
  ['[quintal]', '100000', 'quintal~s'],
  ['[car_m]', '0.2', 'carat~s, ?ct'],
  ['[gr]', '0.06479891', '?grain~s'],
  ['u', '1.66053906892e-24', 'dalton~s, ?Da'],
  ['ku', '1.66053906892e-21', 'kilodalton~s, kDa'],
])

/** Base: mole. */
export const amounts = rowsOf('amount', [
  ['mol', '1', '?mole~s, mol'],
  ['mmol', '0.001', 'millimole~s, mmol'],
  ['umol', '1e-6', 'micromole~s, umol'],
  ['nmol', '1e-9', 'nanomole~s, nmol'],
  ['pmol', '1e-12', 'picomole~s, pmol'],
])

/** Base: mole a litre. */
export const molarities = rowsOf('molarity', [
  ['mol/L', '1', 'mol/l, mol/L, moles per litre, moles per liter'],
  ['mmol/L', '0.001', 'mmol/l, mmol/L, millimoles per litre, millimoles per liter, mM'],
  ['umol/L', '1e-6', 'umol/l, umol/L, micromoles per litre, micromoles per liter, uM'],
  ['nmol/L', '1e-9', 'nmol/l, nmol/L, nanomoles per litre, nanomoles per liter, nM'],
])

/** Base: gram a litre. */
export const densities = rowsOf('mass-concentration', [
  ['g/L', '1', 'g/l, g/L, grams per litre, grams per liter'],
  ['g/dL', '10', 'g/dl, g/dL, grams per decilitre, grams per deciliter'],
  ['mg/dL', '0.01', 'mg/dl, mg/dL, milligrams per decilitre, milligrams per deciliter'],
  ['mg/L', '0.001', 'mg/l, mg/L, milligrams per litre, milligrams per liter'],
  ['mg/mL', '1', 'mg/ml, mg/mL, milligrams per millilitre, milligrams per milliliter'],
  ['ug/L', '1e-6', 'ug/l, ug/L, micrograms per litre, micrograms per liter, mcg/L'],
  ['ug/dL', '1e-5', 'ug/dl, ug/dL, micrograms per decilitre, micrograms per deciliter'],
  ['ug/mL', '0.001', 'ug/ml, ug/mL, mcg/mL'],
  ['ng/mL', '1e-6', 'ng/ml, ng/mL, nanograms per millilitre, nanograms per milliliter'],
  ['ng/dL', '1e-8', 'ng/dl, ng/dL'],
  ['pg/mL', '1e-9', 'pg/ml, pg/mL'],
  ['ug/m3', '1e-9', 'ug/m3, ug/m^3, mcg/m3, micrograms per cubic metre, micrograms per cubic meter'],
  ['mg/m3', '1e-6', 'mg/m3, mg/m^3, milligrams per cubic metre, milligrams per cubic meter'],
  ['g/cm3', '1000', 'g/cm3, g/cm^3, g/cc, grams per cubic centimetre, grams per cubic centimeter'],
  ['kg/m3', '1', 'kg/m3, kg/m^3, kilograms per cubic metre, kilograms per cubic meter'],
])

/** Base: one part in one. */
export const proportions = rowsOf('proportion', [
  ['[ppth]', '0.001', '‰, per mille, per mil, parts per thousand, ppt'],
  ['[ppm]', '1e-6', 'parts per million, ppm, PPM, ppmv'],
  ['[ppb]', '1e-9', 'parts per billion, ppb, PPB, ppbv'],
])

/** Bases: kilogram a square metre, pH unit. */
export const bodies = [
  ...rowsOf('mass-per-area', [['kg/m2', '1', 'kg/m2, kg/m^2, kilograms per square metre, kilograms per square meter']]),
  ...rowsOf('acidity', [['[pH]', '1', '?pH']]),
]
