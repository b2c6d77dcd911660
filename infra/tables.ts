/**
 * The tables of the hub as data: read by the CDK stack and by the local engine, so that both create the same.
 *
 * hub       the records. One table; `worklist` finds what waits for a team or an agency, `sender` what an agency
 *           sent, `person` what one person wrote or holds. Index keys are on the few items that are listed,
 *           so the indexes stay sparse.
 * audit     who did or saw what. Apart, because the functions may only put and query there.
 * sessions  the web's signed-in sessions and what was typed when a sign-in ran out. Apart, because the web may
 *           touch nothing else.
 */
export interface TableShape {
  readonly partitionKey: string
  readonly sortKey: string
  readonly indexes: readonly {
    readonly name: string
    readonly partitionKey: string
    readonly sortKey: string
  }[]
  readonly stream: boolean
  readonly timeToLive?: string
}

export const tables = {
  hub: {
    partitionKey: 'pk',
    sortKey: 'sk',
    indexes: [
      { name: 'worklist', partitionKey: 'worklistPk', sortKey: 'worklistSk' },
      { name: 'sender', partitionKey: 'senderPk', sortKey: 'senderSk' },
      { name: 'person', partitionKey: 'personPk', sortKey: 'personSk' },
    ],
    stream: true,
    timeToLive: 'expires',
  },
  audit: {
    partitionKey: 'pk',
    sortKey: 'sk',
    indexes: [{ name: 'actor', partitionKey: 'actorPk', sortKey: 'actorSk' }],
    stream: false,
  },
  sessions: { partitionKey: 'pk', sortKey: 'sk', indexes: [], stream: false, timeToLive: 'expires' },
} as const satisfies Record<string, TableShape>

export type TableName = keyof typeof tables
