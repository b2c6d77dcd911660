import type { InformationView } from '#shared/intelligence/recipient-view.ts'
import { WhomToRing } from './whom-to-ring.tsx'

/** That it is closed, and whom to ring: nothing of what it said, nor of why. */
export const ClosedInformation = ({ view }: { readonly view: InformationView }) => (
  <>
    <p className="govuk-body">
      This information is closed and can no longer be read. Do not use what you remember or have copied of it
      before you have asked the intelligence desk.
    </p>
    <WhomToRing desk={view.desk} />
  </>
)
