import { rowsOf } from './row.js'

/** Base: joule. */
export const energies = rowsOf('energy', [
  ['J', '1', 'joule~s, ?J'],
  ['kJ', '1000', 'kilojoule~s, kJ'],
  ['MJ', '1e6', 'megajoule~s, MJ'],
  ['GJ', '1e9', 'gigajoule~s, GJ'],
  ['TJ', '1e12', 'terajoule~s, TJ'],
  ['PJ', '1e15', 'petajoule~s, PJ'],
  ['EJ', '1e18', 'exajoule~s, EJ'],
  ['W.h', '3600', 'watt hour~s, Wh'],
  ['kW.h', '3.6e6', 'kilowatt hour~s, kilowatthour~s, kWh, KWh, kwh, KWH, kwhs, kW-h'],
  ['MW.h', '3.6e9', 'megawatt hour~s, megawatthour~s, MWh, MWH'],
  ['GW.h', '3.6e12', 'gigawatt hour~s, gigawatthour~s, GWh, GWH'],
  ['TW.h', '3.6e15', 'terawatt hour~s, terawatthour~s, TWh, TWH'],
  ['cal', '4.184', '?calorie~s, ?cal, ?cals'],
  ['kcal', '4184', 'kilocalorie~s, kcal, kcals, Kcal'],
  ['eV', '1.602176634e-19', 'electronvolt~s, electron volt~s, eV'],
  ['keV', '1.602176634e-16', 'kiloelectronvolt~s, keV'],
  ['MeV', '1.602176634e-13', 'megaelectronvolt~s, MeV'],
  ['GeV', '1.602176634e-10', 'gigaelectronvolt~s, GeV'],
  ['TeV', '1.602176634e-7', 'teraelectronvolt~s, TeV'],
  ['[Btu_IT]', '1055.05585262', 'British thermal unit~s, BTU, BTUs, Btu, Btus'],
  ['M[Btu_IT]', '1055055852.62', 'MMBtu, mmBtu, mmbtu, MMBTU, million British thermal units'],
  ['[therm]', '105505585.262', 'therm~s'],
  ['[toe]', '4.1868e10', 'tonne~s of oil equivalent, toe'],
  ['k[toe]', '4.1868e13', 'ktoe'],
  ['M[toe]', '4.1868e16', 'Mtoe'],
])

/** Base: watt. Peak, electric and thermal watts are watts. */
export const powers = rowsOf('power', [
  ['W', '1', 'watt~s, ?W, Wp'],
  ['mW', '0.001', 'milliwatt~s, mW'],
  ['kW', '1000', 'kilowatt~s, kW, KW, kw, kWp, kWe'],
  ['MW', '1e6', 'megawatt~s, MW, MWp, MWe, MWth, MWs'],
  ['GW', '1e9', 'gigawatt~s, GW, GWp, GWe, GWs'],
  ['TW', '1e12', 'terawatt~s, TW'],
  ['[HP]', '745.69987158227022', 'horsepower, ?hp, bhp, HP'],
])

/** Base: a ninth of a kelvin, in which kelvins, degrees Celsius and degrees Fahrenheit are all exact. */
export const temperatures = rowsOf('temperature', [
  ['K', '9', 'kelvin~s, ?K'],
  [
    'Cel',
    '9',
    '°C, ° C, deg C, degree Celsius, degrees Celsius, degrees C, degree C, degree centigrade, degrees centigrade, degrees celcius, celsius, celcius, centigrade, ?C',
    '2458.35',
  ],
  [
    '[degF]',
    '5',
    '°F, ° F, deg F, degree Fahrenheit, degrees Fahrenheit, degrees F, degree F, degrees farenheit, fahrenheit, farenheit, ?F',
    '2298.35',
  ],
  ['[degR]', '5', 'degree Rankine, degrees Rankine'],
])

/** Base: pascal. */
export const pressures = rowsOf('pressure', [
  ['Pa', '1', 'pascal~s, ?Pa'],
  ['hPa', '100', 'hectopascal~s, hPa'],
  ['kPa', '1000', 'kilopascal~s, kPa'],
  ['MPa', '1e6', 'megapascal~s, MPa'],
  ['GPa', '1e9', 'gigapascal~s, GPa'],
  ['bar', '1e5', '?bar~s'],
  ['mbar', '100', 'millibar~s, mbar, mbars, ?mb'],
  ['atm', '101325', '?atmosphere~s, atm'],
  ['[psi]', '6894.757293168361336722673445346891', 'pounds per square inch, psi, PSI'],
  ['mm[Hg]', '133.322387415', 'millimetres of mercury, millimeters of mercury, mmHg, mm Hg'],
  ["[in_i'Hg]", '3386.38864034', 'inches of mercury, inHg'],
])

/** Base: newton. */
export const forces = rowsOf('force', [
  ['N', '1', 'newton~s, ?N'],
  ['kN', '1000', 'kilonewton~s, kN'],
  ['MN', '1e6', 'meganewton~s'],
  ['[lbf_av]', '4.4482216152605', 'pound force, pounds of force, lbf, pounds of thrust'],
])

/** Base: newton metre. */
export const torques = rowsOf('torque', [
  ['N.m', '1', 'newton metre~s, newton meter~s, Nm, N.m'],
  ['[lbf_av].[ft_i]', '1.3558179483314004', 'pound feet, pound foot, lb ft, lb-ft, foot pounds'],
])

/** Bases: volt, ampere, coulomb, ohm, farad, watt (apparent). */
export const electrics = [
  ...rowsOf('voltage', [
    ['V', '1', 'volt~s, ?V'],
    ['mV', '0.001', 'millivolt~s, mV'],
    ['kV', '1000', 'kilovolt~s, kV'],
    ['MV', '1e6', 'megavolt~s'],
  ]),
  ...rowsOf('current', [
    ['A', '1', 'ampere~s, amp~s, ?A'],
    ['mA', '0.001', 'milliampere~s, milliamp~s, mA'],
    ['kA', '1000', 'kiloampere~s, kiloamp~s, kA'],
  ]),
  ...rowsOf('charge', [
    ['A.h', '3600', 'ampere hour~s, amp hour~s, Ah'],
    ['mA.h', '3.6', 'milliamp hour~s, mAh, mah'],
    ['C', '1', 'coulomb~s'],
  ]),
  ...rowsOf('resistance', [
    ['Ohm', '1', 'ohm~s, Ω'],
    ['kOhm', '1000', 'kilohm~s, kiloohm~s, kΩ'],
    ['MOhm', '1e6', 'megohm~s, MΩ'],
  ]),
  ...rowsOf('capacitance', [
    ['F', '1', 'farad~s'],
    ['uF', '1e-6', 'microfarad~s, uF'],
    ['nF', '1e-9', 'nanofarad~s, nF'],
    ['pF', '1e-12', 'picofarad~s, pF'],
  ]),
  ...rowsOf('apparent-power', [
    ['V.A', '1', 'volt ampere~s, ?VA'],
    ['kV.A', '1000', 'kilovolt ampere~s, kVA'],
    ['MV.A', '1e6', 'megavolt ampere~s, MVA'],
  ]),
]

/** Bases: becquerel, sievert, gray. */
export const radiations = [
  ...rowsOf('radioactivity', [
    ['Bq', '1', 'becquerel~s, Bq'],
    ['kBq', '1000', 'kilobecquerel~s, kBq'],
    ['MBq', '1e6', 'megabecquerel~s, MBq'],
    ['GBq', '1e9', 'gigabecquerel~s, GBq'],
    ['TBq', '1e12', 'terabecquerel~s, TBq'],
    ['Ci', '3.7e10', '?curie~s, ?Ci'],
  ]),
  ...rowsOf('equivalent-dose', [
    ['Sv', '1', 'sievert~s, Sv'],
    ['mSv', '0.001', 'millisievert~s, mSv'],
    ['uSv', '1e-6', 'microsievert~s, uSv'],
    ['REM', '0.01', '?rem~s'],
  ]),
  ...rowsOf('absorbed-dose', [
    ['Gy', '1', 'gray~s, Gy'],
    ['mGy', '0.001', 'milligray~s, mGy'],
    ['uGy', '1e-6', 'microgray~s, uGy'],
  ]),
]

/** Bases: lumen, lux, decibel. */
export const perceptions = [
  ...rowsOf('luminous-flux', [['lm', '1', 'lumen~s, lm']]),
  ...rowsOf('illuminance', [['lx', '1', 'lux, lx']]),
  ...rowsOf('luminance', [['cd/m2', '1', '?nit~s, cd/m2, candelas per square metre']]),
  ...rowsOf('sound-level', [['dB', '1', 'decibel~s, dB, dBA, dB(A)']]),
  ...rowsOf('magnetic-field', [
    ['T', '1', 'tesla~s, ?T'],
    ['mT', '0.001', 'millitesla~s, mT'],
    ['G', '0.0001', 'gauss'],
  ]),
]
