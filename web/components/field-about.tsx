import { ErrorMessage } from './error-message.tsx'
import type { FieldProps, Wiring } from './field.ts'
import { Hint } from './hint.tsx'

/** The hint and the error of a field, in that order. */
export const FieldAbout = ({
  wiring,
  hint,
}: {
  readonly wiring: Wiring
  readonly hint: FieldProps['hint']
}) => (
  <>
    {wiring.hintId && <Hint id={wiring.hintId}>{hint}</Hint>}
    {wiring.errorId && wiring.error && <ErrorMessage id={wiring.errorId} message={wiring.error} />}
  </>
)
