import type { ReactNode } from 'react'
import type { VersionRow } from '#shared/api/reviews.ts'
import { versionDay, versionName } from './version-words.ts'

interface Props {
  readonly before: VersionRow
  readonly after: VersionRow
  readonly left: ReactNode
  readonly right: ReactNode
}

/** Two answers beside each other; on a narrow screen beneath each other. Each says which version it is of. */
export const Sides = ({ before, after, left, right }: Props) => (
  <div className="hub-sides">
    <Side version={before}>{left}</Side>
    <Side version={after}>{right}</Side>
  </div>
)

const Side = ({ version, children }: { readonly version: VersionRow; readonly children: ReactNode }) => (
  <div className="hub-sides__side">
    <p className="hub-sides__version">
      {versionName(version)}, {versionDay(version)}
    </p>
    <div className="govuk-body govuk-!-margin-bottom-0">{children}</div>
  </div>
)
