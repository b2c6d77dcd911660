import type { ReactNode } from 'react'

export const Hint = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <div id={id} className="govuk-hint">
    {children}
  </div>
)
