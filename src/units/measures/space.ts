import { rowsOf } from './row.js'

/** Base: metre. */
export const lengths = rowsOf('length', [
  ['m', '1', 'metre~s, meter~s, ?m, mtr~s'],
  ['km', '1000', 'kilometre~s, kilometer~s, km, kms, Km, KM, klick~s'],
  ['dm', '0.1', 'decimetre~s, decimeter~s, ?dm'],
  ['cm', '0.01', 'centimetre~s, centimeter~s, cm, cms'],
  ['mm', '0.001', 'millimetre~s, millimeter~s, ?mm, mms'],
  ['um', '1e-6', 'micrometre~s, micrometer~s, ?micron~s, um'],
  ['nm', '1e-9', 'nanometre~s, nanometer~s, nm'],
  ['pm', '1e-12', 'picometre~s, picometer~s'],
  ['Ao', '1e-10', 'angstrom~s, Å'],
  ['[in_i]', '0.0254', 'inch~es, ?in, ins, ?", ?in.'],
  ['[ft_i]', '0.3048', "foot, feet, ft, ft., ?'"],
  ['[yd_i]', '0.9144', 'yard~s, yd~s'],
  ['[mi_i]', '1609.344', 'mile~s, ?mi, statute mile~s'],
  ['[nmi_i]', '1852', 'nautical mile~s, nmi, sea mile~s'],
  ['[fth_i]', '1.8288', 'fathom~s'],
  ['[fur_us]', '201.168', 'furlong~s'],
  ['[mil_i]', '0.0000254', '?thou, ?mil~s'],
  ['AU', '149597870700', 'astronomical unit~s, ?au, ?AU'],
  ['[ly]', '9460730472580800', 'light year~s, lightyear~s, ?ly'],
  ['pc', '30856775814913673', 'parsec~s, ?pc'],
])

/** Base: square metre. Acres and square miles are those of the international foot. */
export const areas = rowsOf('area', [
  [
    'm2',
    '1',
    'square metre~s, square meter~s, sq metre~s, sq meter~s, sq m, m2, m^2, sqm, metres squared, meters squared',
  ],
  [
    'km2',
    '1e6',
    'square kilometre~s, square kilometer~s, sq kilometre~s, sq kilometer~s, sq km, sq kms, km2, km^2, sqkm',
  ],
  ['cm2', '1e-4', 'square centimetre~s, square centimeter~s, sq cm, cm2, cm^2'],
  ['mm2', '1e-6', 'square millimetre~s, square millimeter~s, sq mm, mm2, mm^2'],
  ['har', '1e4', 'hectare~s, ?ha, hectaer~s'],
  ['ar', '100', '?are~s'],
  ['[acr_us]', '4046.8564224', 'acre~s, ?ac'],
  ['[sft_i]', '0.09290304', 'square foot, square feet, sq foot, sq feet, sq ft, sqft, ft2, ft^2, ?sf, feet squared'],
  ['[sin_i]', '0.00064516', 'square inch~es, sq inch~es, sq in, in2, in^2'],
  ['[syd_i]', '0.83612736', 'square yard~s, sq yard~s, sq yd~s, yd2'],
  ['[smi_us]', '2589988.110336', 'square mile~s, sq mile~s, sq mi, mi2'],
])

/** Base: litre. */
export const volumes = rowsOf('volume', [
  ['L', '1', 'litre~s, liter~s, ltr~s, ?l, ?L'],
  ['mL', '0.001', 'millilitre~s, milliliter~s, ml, mL, mls, cc, ccs'],
  ['cL', '0.01', 'centilitre~s, centiliter~s, cl, cL'],
  ['dL', '0.1', 'decilitre~s, deciliter~s, dl, dL'],
  ['uL', '1e-6', 'microlitre~s, microliter~s, ul, uL'],
  ['hL', '100', 'hectolitre~s, hectoliter~s, hl, hL'],
  ['kL', '1000', 'kilolitre~s, kiloliter~s, kl, kL'],
  ['ML', '1e6', 'megalitre~s, megaliter~s, ?ML, ?Ml'],
  ['GL', '1e9', 'gigalitre~s, gigaliter~s, GL'],
  ['TL', '1e12', 'teralitre~s, teraliter~s'],
  ['m3', '1000', 'cubic metre~s, cubic meter~s, cu m, cum, m3, m^3, cbm, cu metre~s, cu meter~s'],
  ['dm3', '1', 'cubic decimetre~s, cubic decimeter~s, dm3'],
  ['cm3', '0.001', 'cubic centimetre~s, cubic centimeter~s, cu cm, cm3, cm^3'],
  ['mm3', '1e-6', 'cubic millimetre~s, cubic millimeter~s, mm3, mm^3'],
  ['km3', '1e12', 'cubic kilometre~s, cubic kilometer~s, cu km, km3, km^3, ?bcm'],
  ['[gal_us]', '3.785411784', 'US gallon~s, us gal, ?gallon~s, ?gal, ?gals'],
  ['[gal_br]', '4.54609', 'imperial gallon~s, UK gallon~s, British gallon~s, imp gal'],
  ['[bbl_us]', '158.987294928', 'barrel~s, bbl~s'],
  ['[qt_us]', '0.946352946', 'quart~s, ?qt~s'],
  ['[pt_us]', '0.473176473', 'US pint~s'],
  ['[pt_br]', '0.56826125', 'imperial pint~s, UK pint~s, ?pint~s, ?pt~s'],
  ['[foz_us]', '0.0295735295625', 'US fluid ounce~s, fluid ounce~s, fl oz, fl. oz.'],
  ['[foz_br]', '0.0284130625', 'imperial fluid ounce~s, UK fluid ounce~s'],
  ['[cup_us]', '0.2365882365', '?cup~s'],
  ['[tbs_us]', '0.01478676478125', 'tablespoon~s, tablespoonful~s, tbsp~s'],
  ['[tsp_us]', '0.00492892159375', 'teaspoon~s, teaspoonful~s, tsp~s'],
  ['[cft_i]', '28.316846592', 'cubic foot, cubic feet, cu ft, ft3, ft^3, ?cf'],
  ['[cin_i]', '0.016387064', 'cubic inch~es, cu in, in3'],
  ['[cyd_i]', '764.554857984', 'cubic yard~s, cu yd~s, yd3'],
  ['[bu_us]', '35.23907016688', 'bushel~s'],
  ['[acr_us].[ft_i]', '1233481.83754752', 'acre foot, acre feet'],
  ['[mi_i]3', '4168181825440.579584', 'cubic mile~s'],
])

/** Base: metre an hour, in which knots and miles an hour are exact. */
export const speeds = rowsOf('speed', [
  [
    'km/h',
    '1000',
    'kilometres per hour, kilometers per hour, kilometre per hour, kilometer per hour, kilometres an hour, kilometers an hour, kilometre an hour, kilometer an hour, km/h, km/hr, kmh, kmph, km/hour, km per hour, km an hour, kph, KPH, kms/h, kmhr',
  ],
  [
    'm/s',
    '3600',
    'metres per second, meters per second, metre per second, meter per second, metres a second, meters a second, m/s, m/sec, mps',
  ],
  [
    'km/s',
    '3600000',
    'kilometres per second, kilometers per second, kilometres a second, kilometers a second, km/s, km/sec',
  ],
  ['[mi_i]/h', '1609.344', 'miles per hour, mile per hour, miles an hour, mile an hour, mph, mi/h, MPH'],
  ['[ft_i]/s', '1097.28', 'feet per second, foot per second, feet a second, ft/s, fps'],
  ['[kn_i]', '1852', 'knot~s, kt~s, ?kn'],
  ['mm/h', '0.001', 'mm/h, mm/hr'],
])

/** Base: degree of arc. */
export const angles = rowsOf('angle', [
  ['deg', '1', '?degree~s, ?deg, ?°, degrees of arc'],
  ["'", '0.01666666666666666666666666666666667', 'arcminute~s, arcmin, minutes of arc'],
  ["''", '0.0002777777777777777777777777777777778', 'arcsecond~s, arcsec, seconds of arc'],
  ['rad', '57.29577951308232087679815481410517', 'radian~s'],
])
