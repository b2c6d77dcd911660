import type { ExportPurpose } from '../intelligence/export-purposes.ts'

/**
 * One line of the audit trail: who did or saw what, when, and whether it was allowed. It holds no content of any
 * record. It is written once and never changed; the functions hold no right to change it.
 */
export interface AuditEntry {
  readonly id: string
  readonly at: string
  readonly partnership: string
  readonly actor: {
    readonly id: string
    readonly name: string
    readonly post: string
    readonly agency: string
  }
  /** The API operation, such as `claimReferral`. */
  readonly operation: string
  /** `break-glass`: a restricted record was opened in an emergency. `source`: it was shown who gave intelligence. */
  readonly kind: 'read' | 'change' | 'refused' | 'break-glass' | 'source'
  /** What it was done to: `referral LKM-4821-7306-5`, `queue new`. */
  readonly object: string
  /** What it was taken out of the hub for: one of a closed list, so that no content stands here. */
  readonly purpose?: ExportPurpose
  readonly requestId: string
}
