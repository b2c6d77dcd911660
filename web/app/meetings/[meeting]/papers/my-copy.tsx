import type { MyCopy } from '#shared/mase/pack-view.ts'
import { Button } from '../../../../components/button.tsx'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { WarningText } from '../../../../components/warning-text.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { packPaper } from '../../../../pdf/mase/pack-paper.ts'
import { open } from './actions.ts'
import { DownloadLinks } from './download-links.tsx'
import { PaperBlocks } from './paper-blocks.tsx'

interface Props {
  readonly meeting: string
  readonly copy: MyCopy
  readonly code: string
  readonly form: FormState
}

/** The copy of one post: withdrawn, to be opened, or as it reads. Following a link opens nothing, so it takes a button. */
export function MyCopyOfPapers({ meeting, copy, code, form }: Props) {
  const { contact, copyFor, number, sentAt, withdrawn, pack } = copy
  if (withdrawn)
    return (
      <WarningText>
        These papers are withdrawn. {withdrawn.reason} Destroy any copy that you have printed or saved.
      </WarningText>
    )
  if (!pack)
    return (
      <>
        <p className="govuk-body">
          Edition {number} for {copyFor}, sent <DateAndTime at={sentAt} />.
        </p>
        <p className="govuk-body">
          When you open them, the hub records your name, your post and the time. Whoever coordinates the
          meeting then sees that your agency has them.
        </p>
        <Form action={open} form={form}>
          <Hidden name="meeting" value={meeting} />
          <Hidden name="contact" value={contact} />
          <Button>Open the papers</Button>
        </Form>
      </>
    )
  return (
    <>
      <DownloadLinks
        href={`/meetings/${encodeURIComponent(meeting)}/papers/${encodeURIComponent(contact)}`}
        of="these papers"
      />
      <PaperBlocks paper={packPaper(pack, code)} />
    </>
  )
}
