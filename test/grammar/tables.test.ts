import { describe, expect, it } from 'vitest'
import { type CellContext, readCell, readHead } from '../../grammar/index.js'
import { quantityJson } from '../../src/findings/index.js'

const bare: CellContext = {
  date: null,
  dollar: 'USD',
  dateOrder: 'dmy',
  unit: null,
  scale: 0,
  per: null,
  share: null,
}
const thousands: CellContext = { ...bare, unit: 'GBP', scale: 3 }

function cell(text: string, context: CellContext): string | null {
  const reading = readCell(text, context)
  if (reading === null) return null
  const { kind, stated, unit, change } = quantityJson(reading)
  return [kind, stated, unit, change ?? ''].filter((word) => word !== '').join(' ')
}

describe('a bare cell', () => {
  it.each([
    ['1,234', 'count 1234 1'],
    ['(1,234)', 'count -1234 1'],
    ['(5.0)%', 'percent -5 %'],
    ['(5.0%)', 'percent -5 %'],
    ['−15', 'count -15 1'],
    ['–15', 'count -15 1'],
    ['42-', 'count -42 1'],
    ['+9', 'count 9 1 up'],
    ['-', 'count 0 1'],
    ['—', 'count 0 1'],
    ['1,276†', 'count 1276 1'],
    ['26,496(1)', 'count 26496 1'],
    ['5.1^a^', 'count 5.1 1'],
    ['4,521 ¹', 'count 4521 1'],
    ['$ 13,448', 'money 13448 USD'],
    ['$(12.3)', 'money -12.3 USD'],
    ['£4.2m', 'money 4200000 GBP'],
    ['2.3x', 'multiple 2.3 1'],
    ['12 345', 'count 12345 1'],
    ['2.3 million', 'count 2300000 1'],
    ['5 kg', 'measure 5 kg'],
    ['96 (15.0%)', 'count 96 1'],
    ['48,600 acres (19,668 hectares)', 'measure 48600 [acr_us]'],
    ['81 cm across, 46 kg', 'measure 81 cm'],
  ])('%s is %s', (text, expected) => expect(cell(text, bare)).toBe(expected))

  it.each(['n/a', 'Total', '', '1.2.3', 'x'])('%j holds no figure', (text) => expect(cell(text, bare)).toBeNull())
})

describe('a cell under heads', () => {
  it('takes unit and scale from them', () => expect(cell('264', thousands)).toBe('money 264000 GBP'))
  it('keeps its own currency', () => expect(cell('€264', thousands)).toBe('money 264000 EUR'))
  it('keeps its own scale', () => expect(cell('£4.2m', thousands)).toBe('money 4200000 GBP'))
  it('keeps its own share', () => expect(cell('12%', thousands)).toBe('percent 12 %'))
  it('takes a share', () => expect(cell('4.5', { ...bare, share: '%' })).toBe('percent 4.5 %'))
  it.each([
    ['about 20', 'money 20000 GBP'],
    ['12–14', 'money 12000..14000 GBP'],
    ['>20', 'money 20000 GBP'],
    ['12–14 (est.)', 'money 12000..14000 GBP'],
    ['1.2 million', 'money 1200000 GBP'],
    ['about 20 ships', 'count 20 ship'],
    ['20 in May', 'count 20 1'],
    ['$20', 'money 20000 USD'],
    ['(20', 'money -20000 GBP'],
  ])('%s in thousands of pounds is %s', (text, expected) => expect(cell(text, thousands)).toBe(expected))
  it('keeps the dollar of its heads', () => expect(cell('$20', { ...bare, unit: 'CAD' })).toBe('money 20 CAD'))
  it('takes a share for a bound', () => expect(cell('<0.1', { ...bare, share: '%' })).toBe('percent 0.1 %'))
  it('is a measure under a head of energy', () => expect(cell('12', { ...bare, unit: 'kW.h' })).toBe('measure 12 kW.h'))
  it('is printed to the scale', () => {
    expect(readCell('260', thousands)?.quantity.value).toEqual({
      low: { mantissa: 2595n, exponent: 2 },
      high: { mantissa: 2605n, exponent: 2 },
      lowOpen: false,
      highOpen: true,
    })
  })
})

describe('a head', () => {
  it.each([
    ['£000', { unit: 'GBP', scale: 3 }],
    ['(in thousands, except per share data)', { scale: 3 }],
    ['Gross ($m)', { unit: 'USD', scale: 6 }],
    ['Share, %', { share: '%' }],
    ['Turnout (%)', { share: '%' }],
    ['Change, pp', { share: 'pp' }],
    ['Rs crore', { unit: 'INR', scale: 7 }],
    ['thousand tonnes CO2e', { unit: 't', scale: 3 }],
    ['(figures in lakh)', { scale: 5 }],
    ['Length (min)', { unit: 'min' }],
    ['Revenue (US$ millions)', { unit: 'USD', scale: 6 }],
    ['In millions of dollars', { unit: 'USD', scale: 6 }],
    ['kg per m²', { unit: 'kg', per: 'm2' }],
    ['Area (km²)', { unit: 'km2' }],
    ['€bn', { unit: 'EUR', scale: 9 }],
    ['Population (thousands)', { scale: 3 }],
    ['Cases per 100,000 people', { per: '100000 person' }],
    ['Deaths per 1,000', { per: '1000 1' }],
    ['Duration (days)', { unit: 'd' }],
    ['Year', {}],
    ['Trips, thousands Month', { scale: 3 }],
    ['GOODS SENT IN THE WEEK FROM 3 MAY', {}],
    ['USDm', { unit: 'USD', scale: 6 }],
    ['2019', {}],
    ['Name', {}],
    ['Seats', {}],
    ['Add one million lines', {}],
    ['Deaths per million', {}],
    ['Half a billion or more', {}],
    ['A thousand rows, s', { unit: 's' }],
    ['Minutes from start', { unit: 'min' }],
    ['Hours worked', { unit: 'h' }],
    ['Days until opening day', { unit: 'd' }],
    ['Tonnes of barley', { unit: 't' }],
    ['Kilometres driven', { unit: 'km' }],
    ['Seconds behind the winner', {}],
    ['Seconds to load', { unit: 's' }],
    ['Meters installed', {}],
    ['Feet of patients treated', {}],
    ['Centuries scored', {}],
    ['Teslas delivered', {}],
    ['Degrees awarded', {}],
    ['Minutes of meetings', {}],
    ['Weeks ended 28 March', {}],
    ['Years to June', {}],
    ['Days of the week', {}],
    ['Wait in days', { unit: 'd' }],
    ['Height in cm', { unit: 'cm' }],
    ['Yield in litres', { unit: 'L' }],
    ['Change in recent weeks', {}],
    ['Fall in a year', {}],
    ['wait_ms', { unit: 'ms' }],
    ['weight_kg', { unit: 'kg' }],
    ['elapsed_seconds', { unit: 's' }],
    ['pct_of_enrolled', { share: '%' }],
    ['growth_pct', { share: '%' }],
    ['sales_millions', { scale: 6 }],
    ['max_hr', {}],
    ['temp_min', {}],
    ['return_5_yr', {}],
    ['sales_last_weeks', {}],
    ['group_a', {}],
    ['Times faster', { share: 'x' }],
    ['Times as many users', { share: 'x' }],
    ['Interest cover (x)', { share: 'x' }],
    ['Growth (×)', { share: 'x' }],
    ['Position (x)', {}],
    ['Times entered', {}],
    ['Times of day', {}],
    ['Grants over £500', {}],
    ['Notes of $20, £', { unit: 'GBP' }],
    ['Fines of 40 euros', {}],
    ['In £1,000s', { unit: 'GBP' }],
    ['2024 £m', { unit: 'GBP', scale: 6 }],
    ['2023/24 $ thousand', { unit: 'USD', scale: 3 }],
    ["£'m", { unit: 'GBP', scale: 6 }],
    ['Up/(down), p', { unit: 'GBP', scale: -2 }],
    ['p per share', { unit: 'GBP', scale: -2, per: 'share' }],
    ['Tariff, p/kWh', { unit: 'GBP', scale: -2, per: 'kW.h' }],
    ['Dividend (p)', { unit: 'GBP', scale: -2 }],
    ['Earnings per share, pence', { unit: 'GBP', scale: -2, per: 'share' }],
    ['Pence per litre', { unit: 'GBP', scale: -2, per: 'L' }],
    ['Fare, US cents', { unit: 'USD', scale: -2 }],
    ['AUD cents', { unit: 'AUD', scale: -2 }],
    ['Output (p)', {}],
    ['Difference, p', {}],
    ['p', {}],
    ['p value', {}],
    ['Pence', {}],
    ['Dollars and cents', { unit: 'USD' }],
    ['Items under 50 cents', {}],
    ['bn kWh', { unit: 'kW.h', scale: 9 }],
    ['Milk, m litres', { unit: 'L', scale: 6 }],
    ['k units', {}],
    ['kWh/m2', { unit: 'kW.h', per: 'm2' }],
    ['Takings in euros', { unit: 'EUR' }],
  ])('%s says %j', (text, expected) => expect(readHead(text)).toEqual(expected))
  it('over multiples makes multiples of bare cells', () =>
    expect(cell('2.5', { ...bare, share: 'x' })).toBe('multiple 2.5 1'))
})

describe('the title of a table', () => {
  it.each([
    ['Table 2. Speed of engines, look-up in milliseconds', { unit: 'ms' }],
    ['Area in square kilometres', { unit: 'km2' }],
    ['Response time in seconds', { unit: 's' }],
    ['All times are in minutes.', { unit: 'min' }],
    ['Weights are given in kg.', { unit: 'kg' }],
    ['Ready in minutes', {}],
    ['The page loads in milliseconds.', {}],
    ['Built in weeks', {}],
    ['Days of thunder', {}],
    ['Hours worked by the crew', {}],
    ['Times faster', {}],
    ['wait_ms', {}],
  ])('%s says %j', (text, expected) => expect(readHead(text, 'table')).toEqual(expected))
})
