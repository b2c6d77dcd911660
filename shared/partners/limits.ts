/** Most agencies that are asked at a time. */
export const MOST_AT_A_TIME = 20
/** Most requests of one referral that wait for an answer. */
export const MOST_OPEN = 30
/** Most requests of one referral in all: they are read together with it, in one answer of at most 6 MB. */
export const MOST_REQUESTS = 100
/** Most things that one answer tells. */
export const MOST_KNOWN = 10
/** Most versions of one answer. */
export const MOST_VERSIONS = 20
/** Most times that it is said anew to whom one answer may be passed on. */
export const MOST_HANDLINGS = 20
/** Most questions for leave to pass one answer on. */
export const MOST_LEAVES = 10
/** Most bytes of JSON in one answer. */
export const MOST_BYTES = 30_000

/** Bytes of JSON that something takes up. */
export const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length
