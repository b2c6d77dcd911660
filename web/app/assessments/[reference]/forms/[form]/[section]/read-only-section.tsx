import { freeze } from '#shared/form/document/freeze.ts'
import { Button } from '../../../../../../components/button.tsx'
import { Form } from '../../../../../../components/form.tsx'
import { Hidden } from '../../../../../../components/hidden.tsx'
import { InsetText } from '../../../../../../components/inset-text.tsx'
import { Page } from '../../../../../../components/page.tsx'
import { SectionOfDocument } from '../../../../../../document/section.tsx'
import { withKept } from '../../../../../../forms/kept-address.ts'
import type { SectionPage } from '../../../../../../forms-as-data/page-of-form.ts'
import { addresses } from '../../../../addresses.ts'
import { takeBackToChange } from './actions.ts'
import { own } from './own-fields.ts'
import type { Place } from './section-page.ts'

interface Props {
  readonly place: Place
  /** What was typed and could not be saved, if anything was. */
  readonly typed: SectionPage
}

/** A page of a form that its reader cannot change, or not just now. What they typed meanwhile is shown, not lost. */
export function ReadOnlySection({ place, typed }: Props) {
  const { record, form, definition, section } = place
  const { referral, writes, answers } = record
  const { kept, errors, because } = typed.form
  const shown = (given: typeof typed.answers) =>
    freeze({ ...definition, sections: [section] }, given, {
      on: record.today,
      answers: { ...answers[form], ...given },
    }).sections[0]
  const stored = shown(answers[form])
  const unsaved = kept ? shown(typed.answers) : undefined
  const here = addresses.section(referral.reference, form, section.id)
  const canTakeBack = writes && ['awaiting-sign-off', 'signed-off'].includes(referral.state)
  return (
    <Page
      title={section.title}
      form={{ values: {}, errors, ...(because ? { because } : {}) }}
      back={{ href: addresses.of(referral.reference) }}
      wide
    >
      <span className="govuk-caption-l">
        {definition.title}, {referral.reference}
      </span>
      <h1 className="govuk-heading-l">{section.title}</h1>
      <InsetText>{whyNot(record)}</InsetText>
      {canTakeBack && (
        <Form action={takeBackToChange}>
          <Hidden name={own.reference} value={referral.reference} />
          <Hidden name={own.form} value={form} />
          <Hidden name={own.section} value={section.id} />
          <Hidden name={own.version} value={referral.version} />
          <Hidden name={own.again} value={kept ? withKept(here, kept) : here} />
          <Button kind="secondary">Take it back to change it</Button>
        </Form>
      )}
      {unsaved && (
        <SectionOfDocument
          section={{ ...unsaved, title: 'What you typed, which is not saved' }}
          anchor="unsaved"
          headingLevel={2}
        />
      )}
      {stored && (
        <SectionOfDocument
          section={unsaved ? { ...stored, title: 'What is saved' } : { ...stored, title: 'Answers' }}
          anchor="saved"
          headingLevel={2}
        />
      )}
    </Page>
  )
}

function whyNot({ writes, referral, sent }: Place['record']): string {
  if (sent) return 'This has been sent and stays as it was sent.'
  if (!writes) return `Only ${referral.author.name}, and those with whom they share it, can change this.`
  if (referral.state === 'discarded') return 'This was discarded. Restore it first to change it.'
  if (referral.state === 'draft')
    return 'Your safeguarding lead or line manager fills this in when they authorise.'
  return 'This waits for sign-off or is authorised already. If you change it, it must be authorised again.'
}
