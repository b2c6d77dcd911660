export const breachesAddress = '/intelligence/breaches'

/** The address of a breach, and of what is done about it. */
export const breachAddress = (id: string, part?: 'decide'): string =>
  `${breachesAddress}/${encodeURIComponent(id)}${part ? `/${part}` : ''}`
