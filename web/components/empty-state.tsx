import type { ReactNode } from 'react'

/** What stands in place of an empty list: that it is empty, that this is fine, and what to do if it is not. */
export const EmptyState = ({ children }: { readonly children: ReactNode }) => (
  <div className="hub-empty">{children}</div>
)
