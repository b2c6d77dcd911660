import { hub } from '../../../../api/client.ts'
import { Button, ButtonGroup } from '../../../../components/button.tsx'
import { DateInput } from '../../../../components/date-input.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { Select } from '../../../../components/select.tsx'
import { TextInput } from '../../../../components/text-input.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { giving } from '../../addresses.ts'
import { readDraft } from '../../read-draft.ts'
import { addName } from '../actions.ts'
import { NamedList } from './named-list.tsx'

const words: Readonly<Record<string, string>> = {
  named: 'They are named. You can name somebody else.',
  removed: 'They are not named any more.',
}

export default async function PeoplePage({
  params,
  searchParams,
}: PageProps<'/share-information/[draft]/people'>) {
  const [{ draft: id }, { done }, directory] = await Promise.all([
    params,
    searchParams,
    hub.listRecipients({}),
  ])
  const read = await readDraft(id)
  if (!read.ok) return <FailurePage problem={read.failure} />
  if (!directory.ok) return <FailurePage problem={directory.failure} />
  const draft = read.value
  const { recipients } = directory.value
  const form = await readForm()
  return (
    <Page
      title="Who needs to know, and have you told them?"
      form={form}
      back={{ href: giving.source(id) }}
      done={words[String(done)]}
    >
      <h1 className="govuk-heading-l">Who needs to know, and have you told them?</h1>
      <p className="govuk-body">
        Name those who you think need to know. It is a proposal: intelligence officers decide who is told, and
        tell them without your name. If nobody comes to mind, leave this empty and go on.
      </p>
      <NamedList draft={draft} recipients={recipients} />
      <h2 className="govuk-heading-m">{draft.named.length > 0 ? 'Name somebody else' : 'Name somebody'}</h2>
      <Form action={addName} form={form}>
        <Hidden name="draft" value={id} />
        <Hidden name="version" value={draft.version} />
        <Select
          form={form}
          name="contactId"
          label="Somebody in the directory"
          empty="Nobody from the directory"
          items={recipients.map(({ id: value, post, organisation }) => ({
            value,
            text: `${post}, ${organisation}`,
          }))}
        />
        <TextInput
          form={form}
          name="someone"
          label="Or somebody else"
          hint="Their post and organisation. Leave this empty if you chose from the directory"
        />
        <Radios
          form={form}
          name="told"
          label="Have they been told?"
          items={[
            {
              value: 'yes',
              label: 'Yes',
              reveals: (
                <>
                  <DateInput form={form} name="toldOn" label="When were they told?" />
                  <TextInput
                    form={form}
                    name="toldBy"
                    label="Who told them?"
                    hint="Leave this empty if it was you: what you give does not say who gave it"
                  />
                </>
              ),
            },
            { value: 'no', label: 'No' },
          ]}
        />
        <ButtonGroup>
          <Button name="after" value="check">
            Save and continue
          </Button>
          <Button kind="secondary" name="after" value="another">
            Save and name another
          </Button>
        </ButtonGroup>
      </Form>
    </Page>
  )
}
