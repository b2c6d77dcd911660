/** The name under which the papers of a meeting stand in the audit trail. */
export const paperObject = (meeting: string): string => `papers ${meeting}`
