import type { ReactNode } from 'react'
import type { MaseView } from '#shared/api/mase.ts'
import { stateNames } from '#shared/referral/states.ts'
import { Page } from '../../../components/page.tsx'
import { Reference } from '../../../components/reference.tsx'
import { SubNavigation } from '../../../components/sub-navigation.tsx'
import type { FormState } from '../../../forms/form-state.ts'

interface Props {
  readonly view: MaseView
  readonly current: 'screening' | 'sent' | 'history'
  readonly form?: FormState
  readonly done?: string | undefined
  readonly children: ReactNode
}

const names = { screening: 'Screening', sent: 'What was sent', history: 'History' } as const

/** The frame of the pages of one referral, as the coordinator sees it. */
export function RecordPage({ view, current, form, done, children }: Props) {
  const { reference, state } = view.referral
  const title = `${names[current]}: ${reference}`
  const at = `/mase/${reference}`
  return (
    <Page
      title={title}
      wide
      back={{ href: '/mase', text: 'Back to the MASE' }}
      done={done}
      {...(form ? { form } : {})}
    >
      <span className="govuk-caption-l">{stateNames[state]}</span>
      <h1 className="govuk-heading-l">
        {names[current]}: <Reference value={reference} />
      </h1>
      <SubNavigation
        label="Referral"
        items={[
          { href: at, text: names.screening, current: current === 'screening' },
          { href: `${at}/sent`, text: names.sent, current: current === 'sent' },
          { href: `${at}/history`, text: names.history, current: current === 'history' },
        ]}
      />
      {children}
    </Page>
  )
}
