const PLAIN = /^[a-z]+(?: [a-z]+)*$/
const PLAIN_CAPITALS = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/**
 * A name as the tables of words hold it: lower case, no accents, dots or apostrophes, and one space for every run of
 * spaces and hyphens ("U.S. dollars" → "us dollars", "square-foot" → "square foot", "km²" → "km2").
 */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name
  if (PLAIN_CAPITALS.test(name)) return name.toLowerCase()
  const plain = ASCII.test(name) ? name : withoutAccents(plainSigns(name))
  return plain
    .replace(/[.'’ʻ]/g, '')
    .toLowerCase()
    .replace(/[\s\-‐‑_]+/g, ' ')
    .trim()
}

const withoutAccents = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[łøđŁØĐ]/g, (letter) => STROKED[letter.toLowerCase()]!)

/** Letters whose stroke is part of them, so that taking accents off leaves it. */
const STROKED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd' }

const ASCII = /^[\x20-\x7e]*$/

const SIGNS: Readonly<Record<string, string>> = {
  '²': '2',
  '³': '3',
  '₂': '2',
  '₄': '4',
  '\u00b5': 'u',
  '\u03bc': 'u',
  '℃': '°C',
  '℉': '°F',
  º: '°',
  '˚': '°',
  '\u2126': 'Ohm',
  '\u03a9': 'Ohm',
  '\u00a0': ' ',
  '\u202f': ' ',
  '′': "'",
  '″': '"',
  '’': "'",
  '⁄': '/',
  '∕': '/',
  '·': '.',
  '⋅': '.',
}

/** Superscripts, the two micro signs, ready-made degree letters and odd spaces as the tables of symbols write them. */
export function plainSigns(name: string): string {
  if (ASCII.test(name)) return name
  return name.replace(/[²³₂₄\u00b5\u03bc℃℉º˚\u2126\u03a9\u00a0\u202f′″’⁄∕·⋅]/g, (sign) => SIGNS[sign] ?? sign)
}
