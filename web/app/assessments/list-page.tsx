import type { ReactNode } from 'react'
import type { ReferralRow } from '#shared/referral/row.ts'
import { ButtonLink } from '../../components/button.tsx'
import { Page } from '../../components/page.tsx'
import { Pagination } from '../../components/pagination.tsx'
import { SubNavigation } from '../../components/sub-navigation.tsx'
import { currentPerson } from '../../session/current-person.ts'
import { addresses } from './addresses.ts'

interface Props {
  readonly title: string
  readonly here: string
  readonly rows: readonly ReferralRow[]
  readonly cursor: string | undefined
  readonly next: string | undefined
  readonly empty: ReactNode
  readonly children: ReactNode
}

/** The frame of both lists: one's own work, and for safeguarding leads that of the agency. */
export async function ListPage({ title, here, rows, cursor, next, empty, children }: Props) {
  const person = await currentPerson()
  const leads = person?.actions.includes('assessment.list-agency')
  return (
    <Page title={title} wide>
      <h1 className="govuk-heading-l">{title}</h1>
      {person?.actions.includes('assessment.start') && (
        <ButtonLink href={addresses.start} start>
          Start an assessment
        </ButtonLink>
      )}
      <SubNavigation
        label="Assessments"
        items={[
          { href: addresses.mine, text: 'Mine', current: here === addresses.mine },
          { href: addresses.shared, text: 'Shared with me', current: here === addresses.shared },
          ...(leads
            ? [{ href: addresses.agency, text: 'My agency’s', current: here === addresses.agency }]
            : []),
        ]}
      />
      {rows.length === 0 ? empty : children}
      <Pagination
        previous={cursor ? here : undefined}
        next={next ? `${here}?from=${encodeURIComponent(next)}` : undefined}
      />
    </Page>
  )
}
