const one = (id: string): string => `/intelligence/export/${encodeURIComponent(id)}`

export const exportAddresses = {
  period: '/intelligence/export',
  one,
  file: (id: string, as: 'csv' | 'json' | 'pdf'): string => `${one(id)}/${as}`,
  release: (item: string, number: string): string => `/intelligence/${item}/releases/${number}/export`,
}
