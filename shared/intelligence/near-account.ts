/** What is left of the name of an account without dots, lines and the figures at its end: kai_2210 and kai.22 are alike. */
export function foldAccount(name: string): string {
  const letters = name.toLowerCase().replace(/[._\-+]/g, '')
  const bare = letters.replace(/\d+$/, '')
  return bare.length >= 3 ? bare : letters
}

/** What stands before the @ of an address. */
export const localPart = (address: string): string => address.slice(0, address.indexOf('@'))
