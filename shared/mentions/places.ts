import type { Found } from './found.ts'

/** In capitals, or all in small letters: "M25 3pm" and "E2 4th" are none. */
const postcodeIn =
  /(?<![A-Za-z0-9@])(?:([A-Z]{1,2}\d[A-Z\d]?)\s?(\d[A-Z]{2})|([a-z]{1,2}\d[a-z\d]?)\s?(\d[a-z]{2}))(?![A-Za-z0-9])/g

const notInward = /^\d(?:st|nd|rd|th|am|pm|hr|km|mg|ml|cm|mm|kg|AM|PM)$/

const streets: Readonly<Record<string, string>> = {
  road: 'road',
  rd: 'road',
  street: 'street',
  st: 'street',
  avenue: 'avenue',
  ave: 'avenue',
  lane: 'lane',
  ln: 'lane',
  drive: 'drive',
  dr: 'drive',
  close: 'close',
  crescent: 'crescent',
  cres: 'crescent',
  court: 'court',
  terrace: 'terrace',
  gardens: 'gardens',
  square: 'square',
  place: 'place',
  grove: 'grove',
  walk: 'walk',
  row: 'row',
  way: 'way',
  hill: 'hill',
  rise: 'rise',
  mews: 'mews',
  quay: 'quay',
  parade: 'parade',
  wharf: 'wharf',
}

const addressIn = new RegExp(
  `(?<![\\dA-Za-z/.,:-])(?:(?:flat|unit|room)\\s+(\\w{1,4}),?\\s+)?(\\d{1,4}[A-Za-z]?),?\\s+((?:[A-Z][A-Za-z’']+[ ]){1,3})(${Object.keys(streets).join('|')})(?![A-Za-z])`,
  'gi',
)

/** Postcodes and street addresses in a text. */
export const findPlaces = (text: string): Found[] => [...postcodes(text), ...addresses(text)]

const postcodes = (text: string): Found[] =>
  [...text.matchAll(postcodeIn)].flatMap(([, out, inward, smallOut, smallIn]) => {
    const [first, last] = [out ?? smallOut ?? '', inward ?? smallIn ?? '']
    return notInward.test(last) ? [] : [postcode(`${first} ${last}`)]
  })

/** A postcode that is one, with or without its space. */
export const postcode = (typed: string): Found => {
  const text = typed.toUpperCase()
  return { kind: 'place', text, key: `postcode:${text.replaceAll(' ', '')}` }
}

const addresses = (text: string): Found[] =>
  [...text.matchAll(addressIn)].flatMap(([whole, flat, number = '', name = '', street = '']) => {
    // The name of a street is written in capitals: "10 minutes down the road" is none.
    if (!name.split(' ').every((part) => part === '' || /^[A-Z]/.test(part))) return []
    const parts = [flat && `flat ${flat}`, number, name.trim(), streets[street.toLowerCase()]]
    return [
      {
        kind: 'place',
        text: whole.replace(/\s+/g, ' ').trim(),
        key: `address:${parts.filter(Boolean).join(' ').toLowerCase().replace(/[’']/g, '')}`,
      },
    ]
  })
