/**
 * List prices in US dollars, Europe (London), without any free allowance, tax or discount. Written down in November
 * 2026 from what was known then and not read from Amazon's price list: check them there before relying on the sum.
 * Those marked "scaled" are the published price of another region times what London usually costs more.
 */
export const prices = {
  /** DynamoDB on demand, a million write request units. Scaled from 0.625 in Virginia. */
  writeUnits: { dollars: 0.7423, per: 1_000_000 },
  /** DynamoDB on demand, a million read request units. Scaled from 0.125 in Virginia. */
  readUnits: { dollars: 0.1485, per: 1_000_000 },
  /** Lambda, a million requests. */
  invocations: { dollars: 0.2, per: 1_000_000 },
  /** Lambda on arm64, a gigabyte-second. */
  gigabyteSeconds: { dollars: 0.0000133334, per: 1 },
  /** API Gateway HTTP API, a million requests of up to 512 kB. Scaled from 1.00 in Virginia. */
  apiRequests: { dollars: 1.16, per: 1_000_000 },
  /** SES, a thousand mails sent. */
  mails: { dollars: 0.1, per: 1_000 },
  /** CloudWatch Logs, a gigabyte taken in. Scaled from 0.50 in Virginia. */
  logBytes: { dollars: 0.5985, per: 1_000_000_000 },
  /** X-Ray, a million traces recorded. Hub traffic is low enough for its standard rule to record every one. */
  traces: { dollars: 5, per: 1_000_000 },
} as const

export type Billed = keyof typeof prices

/** What an amount of something costs, in dollars. */
export const costOf = (what: Billed, amount: number): number =>
  (amount / prices[what].per) * prices[what].dollars
