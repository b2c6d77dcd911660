import { randomUUID } from 'node:crypto'
import { hub } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { Form } from '../../components/form.tsx'
import { Hidden } from '../../components/hidden.tsx'
import { Page } from '../../components/page.tsx'
import { Radios } from '../../components/radios.tsx'
import { valueIn } from '../../forms/form-state.ts'
import { readForm } from '../../forms/read-form.ts'
import { currentAccount } from '../../session/current-person.ts'
import { startGiving } from './actions.ts'
import { Emergency } from './emergency.tsx'
import { NotGivenYet } from './not-given-yet.tsx'

const words: Readonly<Record<string, string>> = {
  discarded: 'What you had begun is deleted. Nothing of it is kept.',
}

export default async function ShareInformationPage({ searchParams }: PageProps<'/share-information'>) {
  const [{ done }, me, mine] = await Promise.all([searchParams, currentAccount(), hub.listMySubmissions({})])
  if (!me.ok) return <FailurePage problem={me.failure} />
  if (!mine.ok) return <FailurePage problem={mine.failure} />
  const { actions, partnership } = me.value
  const form = await readForm({ requestId: randomUUID() })
  return (
    <Page
      title="Share information that is not a referral"
      form={form}
      back={{ href: '/home', text: 'Home' }}
      done={words[String(done)]}
    >
      <h1 className="govuk-heading-l">Share information that is not a referral</h1>
      <p className="govuk-body">
        A name, a part of a number plate, a place, a number, a feeling that something is wrong: a small piece
        can be the one that was missing. Intelligence officers read it and decide who needs to know.
      </p>
      <h2 className="govuk-heading-m">This page is not for these</h2>
      <Emergency mashPhone={partnership.mashPhone} />
      {actions.includes('assessment.start') && (
        <p className="govuk-body">
          <a className="govuk-link" href="/assessments/new">
            Start an assessment to make a referral
          </a>
        </p>
      )}
      <NotGivenYet drafts={mine.value.drafts} />
      <Form action={startGiving} form={form}>
        <Hidden name="requestId" value={valueIn(form, 'requestId')} />
        <Radios
          form={form}
          name="fear"
          label="Is there a child whom you know of and fear for?"
          size="m"
          items={[
            { value: 'yes', label: 'Yes', hint: 'A referral comes first. You can share this as well' },
            { value: 'no', label: 'No' },
          ]}
        />
        <Button>Continue</Button>
      </Form>
      <h2 className="govuk-heading-s">What happens with it</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          Who gave it is kept apart and encrypted. Only intelligence officers can read it, with a reason
        </li>
        <li>Others are given a text in which you and your agency are not named</li>
        <li>You need not tell the person whom it is about</li>
        <li>What you type is kept for you alone until you give it</li>
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href="/what-came-of-it">
          What came of what you gave before
        </a>
      </p>
    </Page>
  )
}
