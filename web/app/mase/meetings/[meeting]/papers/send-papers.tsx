import type { PapersView } from '#shared/mase/pack-view.ts'
import { Button } from '../../../../../components/button.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { WarningText } from '../../../../../components/warning-text.tsx'
import type { FormState } from '../../../../../forms/form-state.ts'
import { circulate } from './actions.ts'

/** Sends what was looked at, to those whose copy says something that they do not have. */
export function SendPapers({ papers, form }: { readonly papers: PapersView; readonly form: FormState }) {
  const { meeting, posts, version, mark, editions } = papers
  if (meeting.stage !== 'planned' && meeting.stage !== 'running')
    return <p className="govuk-body">The meeting was held or cancelled: its papers go to nobody any more.</p>
  if (posts.length === 0)
    return (
      <p className="govuk-body">
        Nobody is asked to this meeting. <a href="/mase/year">Say who its members are</a> first.
      </p>
    )
  const going = posts.filter(({ goes }) => goes)
  const unread = going.filter(({ readers }) => readers === 0)
  if (going.length === 0)
    return <p className="govuk-body">Everybody has these papers: nothing has changed since they were sent.</p>
  return (
    <Form action={circulate} form={form}>
      <Hidden name="meeting" value={meeting.id} />
      <Hidden name="version" value={version} />
      <Hidden name="mark" value={mark} />
      {unread.length > 0 && (
        <WarningText>
          Nobody reads for {unread.map(({ copyFor }) => copyFor).join('; ')}: who gets the mail cannot open
          the link. Ask your administrator.
        </WarningText>
      )}
      <Button>
        {editions.length === 0 ? 'Send the papers' : 'Send the new edition'} to {going.length}{' '}
        {going.length === 1 ? 'post' : 'posts'}
      </Button>
    </Form>
  )
}
