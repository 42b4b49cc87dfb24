import { rowsOf } from './row.js'

/** Base: second. Months and years are UCUM's: 30.4375 and 365.25 days. */
export const times = rowsOf('time', [
  ['s', '1', '?second~s, sec~s, ?s, ?sec.'],
  ['ms', '0.001', 'millisecond~s, msec~s, ms'],
  ['us', '1e-6', 'microsecond~s, usec~s, ?us'],
  ['ns', '1e-9', 'nanosecond~s, nsec~s, ns'],
  ['ps', '1e-12', 'picosecond~s'],
  ['min', '60', 'minute~s, ?min, mins'],
  ['h', '3600', 'hour~s, hr~s, ?h'],
  ['d', '86400', 'day~s, ?d'],
  ['wk', '604800', 'week~s, wk~s'],
  ['2.wk', '1209600', 'fortnight~s'],
  ['mo', '2629800', 'month~s, mth~s, ?mo, ?mos'],
  ['3.mo', '7889400', '?quarter~s'],
  ['a', '31557600', 'year~s, yr~s, ?y'],
  ['10.a', '315576000', 'decade~s'],
  ['100.a', '3155760000', 'century, centuries'],
  ['1000.a', '31557600000', 'millennium, millennia, millenniums'],
])

/** Base: one a minute, in which both hertz and revolutions a minute are whole. */
export const frequencies = rowsOf('frequency', [
  ['Hz', '60', 'hertz, Hz'],
  ['kHz', '60000', 'kilohertz, kHz, KHz'],
  ['MHz', '6e7', 'megahertz, MHz'],
  ['GHz', '6e10', 'gigahertz, GHz'],
  ['THz', '6e13', 'terahertz, THz'],
  ['{rev}/min', '1', 'rpm, RPM, revolutions per minute, revolutions a minute'],
  ['{beat}/min', '1', 'bpm, BPM, beats per minute, beats a minute'],
])

/** Base: bit. A kilobyte is 1,000 bytes, a kibibyte 1,024 (IEC 80000-13). */
export const data = rowsOf('data', [
  ['bit', '1', '?bit~s'],
  ['kbit', '1000', 'kilobit~s, kbit, kbits, Kbit, kb'],
  ['Mbit', '1e6', 'megabit~s, Mbit, Mbits, Mb'],
  ['Gbit', '1e9', 'gigabit~s, Gbit, Gbits, Gb'],
  ['Tbit', '1e12', 'terabit~s, Tbit, Tb'],
  ['By', '8', 'byte~s'],
  ['kBy', '8000', 'kilobyte~s, kB, KB, kbyte~s'],
  ['MBy', '8e6', 'megabyte~s, MB, mbyte~s, MBs, ?meg~s'],
  ['GBy', '8e9', 'gigabyte~s, GB, gbyte~s, GBs, ?gig~s'],
  ['TBy', '8e12', 'terabyte~s, TB, tbyte~s, TBs'],
  ['PBy', '8e15', 'petabyte~s, PB'],
  ['EBy', '8e18', 'exabyte~s, EB'],
  ['ZBy', '8e21', 'zettabyte~s, ZB'],
  ['KiBy', '8192', 'kibibyte~s, KiB, kiB'],
  ['MiBy', '8388608', 'mebibyte~s, MiB'],
  ['GiBy', '8589934592', 'gibibyte~s, GiB'],
  ['TiBy', '8796093022208', 'tebibyte~s, TiB'],
  ['PiBy', '9007199254740992', 'pebibyte~s, PiB'],
])

/** Base: bit a second. */
export const dataRates = rowsOf('data-rate', [
  ['bit/s', '1', 'bits per second, bits a second, bps, bit/s'],
  ['kbit/s', '1000', 'kilobits per second, kilobits a second, kbps, Kbps, kbit/s, kb/s'],
  ['Mbit/s', '1e6', 'megabits per second, megabits a second, Mbps, mbps, MBit/s, Mbit/s, Mb/s'],
  ['Gbit/s', '1e9', 'gigabits per second, gigabits a second, Gbps, gbps, Gbit/s, Gb/s'],
  ['Tbit/s', '1e12', 'terabits per second, terabits a second, Tbps, Tbit/s, Tb/s'],
  ['By/s', '8', 'bytes per second, bytes a second, B/s'],
  ['kBy/s', '8000', 'kilobytes per second, kilobytes a second, kB/s, KB/s, kBps'],
  ['MBy/s', '8e6', 'megabytes per second, megabytes a second, MB/s, MBps'],
  ['GBy/s', '8e9', 'gigabytes per second, gigabytes a second, GB/s, GBps'],
  ['TBy/s', '8e12', 'terabytes per second, terabytes a second, TB/s'],
  ['KiBy/s', '8192', 'KiB/s'],
  ['MiBy/s', '8388608', 'MiB/s, mebibytes per second'],
  ['GiBy/s', '8589934592', 'GiB/s, gibibytes per second'],
])

/** Bases: pixel, pixel an inch, frame a second. */
export const screens = [
  ...rowsOf('pixels', [
    ['{px}', '1', 'pixel~s, px'],
    ['M{px}', '1e6', 'megapixel~s, ?MP'],
  ]),
  ...rowsOf('pixel-density', [['{px}/[in_i]', '1', 'pixels per inch, ?ppi, dots per inch, dpi']]),
]

/** Base: litre a day. */
export const flows = rowsOf('flow', [
  ['m3/s', '86400000', 'cubic metres per second, cubic meters per second, cubic metres a second, m3/s, m^3/s, cumec~s'],
  ['m3/h', '24000', 'cubic metres per hour, cubic meters per hour, cubic metres an hour, m3/h'],
  ['m3/d', '1000', 'cubic metres per day, cubic meters per day, cubic metres a day, m3/d'],
  ['[cft_i]/s', '2446575.5455488', 'cubic feet per second, cubic feet a second, cusec~s, cfs, ft3/s'],
  ['L/s', '86400', 'litres per second, liters per second, litres a second, l/s, L/s'],
  ['L/min', '1440', 'litres per minute, liters per minute, litres a minute, l/min, L/min'],
  ['[gal_us]/min', '5450.99296896', 'gallons per minute, gallons a minute, gpm'],
  ['[bbl_us]/d', '158.987294928', 'bpd, b/d, bbl/d, bopd, barrels per day, barrels a day'],
  ['ML/d', '1e6', 'megalitres per day, megalitres a day, ML/d, ML/day, ?MLD'],
])

/** Base: metre a litre; consumption is the inverse and no factor leads from one to the other. */
export const fuelEconomies = [
  ...rowsOf('fuel-economy', [
    ['[mi_i]/[gal_us]', '425.14370743027200', 'miles per gallon, miles to the gallon, mpg, MPG'],
    ['km/L', '1000', 'kilometres per litre, kilometers per liter, kmpl, km/l, km/L'],
  ]),
  ...rowsOf('fuel-consumption', [
    [
      'L/(100.km)',
      '1',
      'litres per 100 km, liters per 100 km, litres per 100 kilometres, l/100km, L/100km, l/100 km, L/100 km',
    ],
  ]),
]
