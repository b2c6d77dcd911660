import type { ReactNode } from 'react'
import type { FormState } from '../forms/form-state.ts'
import { personMark } from '../forms/person-mark.ts'
import { ownFields } from '../forms/typed-form.ts'
import { currentSession } from '../session/current-session.ts'
import { Hidden } from './hidden.tsx'

interface Props {
  /** Made with `formAction`. */
  readonly action: (data: FormData) => Promise<never>
  /** What `readForm` gave. */
  readonly form?: FormState
  readonly children: ReactNode
}

/** A form that loses nothing: it says for whom it was made, and what is kept for it. */
export async function Form({ action, form, children }: Props) {
  const session = await currentSession()
  return (
    <form action={action} noValidate>
      {session && <Hidden name={ownFields.person} value={personMark(session)} />}
      {form?.kept && <Hidden name={ownFields.kept} value={form.kept} />}
      {children}
    </form>
  )
}
