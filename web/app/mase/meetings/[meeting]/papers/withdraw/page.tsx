import { formatDate } from '#shared/identifiers/date.ts'
import { hub } from '../../../../../../api/client.ts'
import { Button } from '../../../../../../components/button.tsx'
import { FailurePage } from '../../../../../../components/failure-page.tsx'
import { Form } from '../../../../../../components/form.tsx'
import { Hidden } from '../../../../../../components/hidden.tsx'
import { Page } from '../../../../../../components/page.tsx'
import { Textarea } from '../../../../../../components/textarea.tsx'
import { readForm } from '../../../../../../forms/read-form.ts'
import { withdraw } from '../actions.ts'

export default async function WithdrawPage({
  params,
}: PageProps<'/mase/meetings/[meeting]/papers/withdraw'>) {
  const { meeting: id } = await params
  const found = await hub.readPapers({ meeting: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { meeting, version, posts } = found.value
  const opened = posts.filter(({ copy }) => copy?.opened && !copy.withdrawn).length
  const form = await readForm({ reason: '' })
  const title = `Withdraw the papers of ${formatDate(meeting.date)}`
  return (
    <Page
      title={title}
      form={form}
      back={{ href: `/mase/meetings/${encodeURIComponent(id)}/papers`, text: 'Back to the papers' }}
    >
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        Nobody can open them any more, and each post is told to destroy what it has printed or saved.{' '}
        {opened === 0 ? 'No post has opened them so far.' : `Posts that have opened them: ${opened}.`}
      </p>
      <Form action={withdraw} form={form}>
        <Hidden name="meeting" value={id} />
        <Hidden name="version" value={version} />
        <Textarea
          form={form}
          name="reason"
          label="Why are they withdrawn?"
          hint="Every post reads this. Say nothing of a child."
          most={5000}
        />
        <Button kind="warning">Withdraw the papers</Button>
      </Form>
    </Page>
  )
}
