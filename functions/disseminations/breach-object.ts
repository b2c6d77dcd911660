/** The name under which a breach stands in the audit trail. */
export const breachObject = (id: string): string => `breach ${id}`
