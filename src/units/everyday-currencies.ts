/** Everyday names that the tables of CLDR do not have, or that they give to another currency. */
export interface EverydayCurrency {
  readonly code: string
  readonly ambiguous: readonly string[]
  /** What one is worth in the currency: a decimal string. */
  readonly worth: string
  /** Told apart by case. */
  readonly symbols: readonly string[]
  readonly words: readonly string[]
}

const row = (code: string, symbols: string, words: string, ambiguous = '', worth = '1'): EverydayCurrency => ({
  code,
  ambiguous: split(ambiguous, ' '),
  worth,
  symbols: split(symbols, ' '),
  words: split(words, ','),
})

function split(list: string, separator: string): readonly string[] {
  return list === ''
    ? []
    : list
        .split(separator)
        .map((item) => item.trim())
        .flatMap((item) => (item.endsWith('~s') ? [item.slice(0, -2), `${item.slice(0, -2)}s`] : [item]))
}

/** Currencies that call their unit the dollar, as "$" and "dollars" may mean any of them. */
const DOLLARS = 'AUD CAD NZD HKD SGD TWD MXN JMD TTD BBD BSD FJD NAD LRD'
const CENTS = 'EUR AUD CAD NZD ZAR HKD SGD'

/**
 * Symbols are split at spaces and words at commas; `~s` stands for singular and plural. Where ISO 4217 has no code, a
 * private one of its X block (or the traders' own) keeps the unit the same everywhere: XCR for crowns of no named
 * country, XMK marks, XTH thalers, XDC ducats, BTC and ETH.
 */
export const everydayCurrencies: readonly EverydayCurrency[] = [
  row('USD', '$', 'dollar~s, buck~s, greenback~s', DOLLARS),
  row('USD', 'US$ USD$ U.S.$ U$S $US', 'American dollar~s, United States dollar~s, US dollar~s'),
  row('USD', '¢ c', 'cent~s', CENTS, '0.01'),
  row('AUD', 'A$ AU$ AUD$ $A', 'Aussie dollar~s'),
  row('CAD', 'C$ CA$ CAD$ CDN$ Can$', 'loonie~s'),
  row('NZD', 'NZ$ $NZ', 'Kiwi dollar~s'),
  row('HKD', 'HK$', ''),
  row('SGD', 'S$', 'Singaporean dollar~s'),
  row('TWD', 'NT$', 'Taiwan dollar~s, Taiwanese dollar~s'),
  row('BRL', 'R$', 'reais'),
  row('MXN', 'MX$ Mex$', ''),
  row('JMD', 'J$', ''),
  row('TTD', 'TT$', ''),
  row('FJD', 'FJ$', ''),
  row('NAD', 'N$', ''),
  row('EUR', '€', 'euro~s, single currency'),
  row('EUR', '', 'eurocent~s, euro cent~s', '', '0.01'),
  row('GBP', '£', 'pound~s', 'EGP LBP SYP SDG SSP FKP GIP SHP IEP'),
  row('GBP', 'UK£ GB£ £stg', 'pound sterling, pounds sterling, sterling, UK pound~s, quid, British pound~s'),
  row('GBP', 'p', 'pence, penny, pennies', '', '0.01'),
  row('GBP', '', 'fiver~s', 'USD AUD CAD EUR', '5'),
  row('GBP', '', 'tenner~s', 'USD AUD CAD EUR', '10'),
  row('EGP', 'E£ LE', ''),
  row('IEP', 'IR£', 'punt~s'),
  row('INR', 'Rs Rs. Re ₨', 'rupee~s, rs', 'PKR LKR NPR MUR SCR'),
  row('INR', '₹', 'Indian rupee~s, ரூ, रु, रू'),
  row('INR', '', 'paise, paisa', 'PKR NPR', '0.01'),
  row('PKR', '', 'Pakistan rupee~s'),
  row('BDT', 'Tk Tk. ৳', 'taka, takas, Bangladeshi taka'),
  row('CNY', 'RMB CN¥ 元', 'yuan, yuans, renminbi, Chinese yuan, Chinese renminbi'),
  row('JPY', '¥ ￥ JP¥ 円', 'yen, Japanese yen', 'CNY'),
  row('KRW', '₩ ￦', 'won, South Korean won, Korean won', 'KPW'),
  row('CHF', 'Fr Fr. SFr SFr. sFr', 'Swiss franc~s'),
  row('XOF', 'FCFA F.CFA CFA', 'CFA franc~s', 'XAF'),
  row('SEK', 'kr kr.', 'kronor', 'NOK DKK ISK'),
  row('SEK', '', 'Swedish crown~s, Swedish kronor'),
  row('SEK', '', 'ore', 'NOK DKK', '0.01'),
  row('NOK', '', 'krone, kroner, krones', 'DKK'),
  row('NOK', '', 'Norwegian crown~s'),
  row('DKK', '', 'Danish crown~s'),
  row('DKK', '', 'Danish ore', '', '0.01'),
  row('CZK', '', 'Czech crown~s'),
  row('ISK', '', 'Icelandic crown~s'),
  row('XCR', '', 'crown~s', 'CZK SEK NOK DKK ISK'),
  row('XMK', '', 'mark~s', 'DEM BAM FIM'),
  row('DEM', 'DM', 'deutsche mark~s, deutschmark~s, Deutschmark~s, D-mark~s'),
  row('XTH', '', 'thaler~s, taler~s'),
  row('XDC', '', 'ducat~s'),
  row('NLG', '', 'guilder~s, Netherlands guilder~s', 'XCG ANG'),
  row('PLN', 'zł zl', 'zloty, zlotys, zloties, zlote, zlotych'),
  row('PLN', '', 'grosz, groszy', '', '0.01'),
  row('RUB', '₽', 'Russian rouble~s'),
  row('RUB', '', 'rouble~s, ruble~s', 'BYN'),
  row('RUB', '', 'kopeck~s, kopek~s', 'UAH BYN', '0.01'),
  row('BYN', '', 'Belarusian rouble~s'),
  row('ILS', 'NIS', 'shekel~s, Israeli shekel~s, new shekel~s, sheqel~s, sheqalim'),
  row('TRY', 'TL', 'Turkish liras'),
  row('ITL', '', 'lire, Italian lire'),
  row('AED', 'Dh Dhs Dh. Dhs.', 'UAE dirham~s, Emirati dirham~s'),
  row('SAR', 'SR', 'Saudi riyal~s'),
  row('ZAR', 'R', 'South African rand~s, rands'),
  row('NGN', 'N', 'Nigerian naira~s, nairas'),
  row('GHS', 'GH¢ GHC GH₵', 'Ghana cedi~s'),
  row('KES', 'Ksh KSh Ksh. KSh. Sh', 'Kenya shilling~s'),
  row('TZS', 'TSh Tsh', ''),
  row('UGX', 'USh Ush', ''),
  row('PHP', 'Php', 'Philippine peso~s'),
  row('MXN', '', 'centavo~s', 'PHP BRL ARS', '0.01'),
  row('PEN', 'S/ S/.', ''),
  row('MYR', 'RM', ''),
  row('BTC', '₿ BTC XBT', 'bitcoin~s'),
  row('ETH', 'ETH', 'ether, ethereum'),
]

/** What a bare last word ("pesos") usually means, where several currencies of today share it. */
export const preferredBases: readonly (readonly [string, string])[] = [
  ['peso pesos', 'MXN'],
  ['franc francs', 'CHF'],
  ['krona', 'SEK'],
  ['dinar dinars', 'IQD'],
  ['dirham dirhams', 'AED'],
  ['rial rials', 'IRR'],
  ['riyal riyals', 'SAR'],
  ['shilling shillings', 'KES'],
  ['manat', 'AZN'],
  ['som', 'UZS'],
  ['leu lei', 'RON'],
  ['kwacha kwachas', 'ZMW'],
  ['escudo escudos', 'CVE'],
]

/** Words and codes that are everyday words, names or other units too: money only right beside a figure. */
export const riskyNames: ReadonlySet<string> = new Set(
  (
    'pound pounds won real reals mark marks crown crowns sol sole soles gold silver lev lat som leu lek kip rand colon ' +
    'birr lari dong tala buck bucks sterling rs peso sucre austral kina ore cup all top try mop lak gel ron sos cop bam pen ' +
    'mad php gold inti pula ether ALL TOP TRY CUP MOP LAK GEL RON SOS COP BAM PEN MAD PHP NOK DOP ETH GIP CVE MRO ' +
    'SLE CAD LE SR DM TL RM CFA'
  ).split(' '),
)
