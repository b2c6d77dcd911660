/** Faults of the database that pass by themselves: the caller may try again, nothing was changed. */
const passing = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'InternalServerError',
  'ServiceUnavailable',
  'TransactionInProgressException',
  'TransactionConflictException',
  'TimeoutError',
  'NetworkingError',
  'ECONNREFUSED',
  'ECONNRESET',
])

const nameOf = (error: unknown): string => {
  if (!(error instanceof Error)) return ''
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

export const isPassingFault = (error: unknown): boolean =>
  passing.has(nameOf(error)) || (error instanceof Error && passing.has(error.name))

/** Thrown by the store when the database goes on refusing; the function answers `busy`. */
export class DatabaseBusy extends Error {
  constructor(cause: unknown) {
    super('The database refuses for a while', { cause })
    this.name = 'DatabaseBusy'
  }
}

/** Runs a call to the database and names its passing faults. */
export async function withFaultsNamed<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw isPassingFault(error) ? new DatabaseBusy(error) : error
  }
}
