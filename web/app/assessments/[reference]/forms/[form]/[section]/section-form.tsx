import { Button, ButtonGroup } from '../../../../../../components/button.tsx'
import { Form } from '../../../../../../components/form.tsx'
import { Hidden } from '../../../../../../components/hidden.tsx'
import { Page } from '../../../../../../components/page.tsx'
import { GuidancePanel } from '../../../../../../document/guidance/guidance-panel.tsx'
import { questionId } from '../../../../../../forms-as-data/about-question.tsx'
import { SectionFields } from '../../../../../../forms-as-data/section-fields.tsx'
import type { FoundWords } from '../../../../../../language/found-words.ts'
import { LookAgain } from '../../../../../../language/look-again.tsx'
import { Watched } from '../../../../../../language/watched.tsx'
import { WordsOnPage } from '../../../../../../language/words-on-page.tsx'
import { addresses } from '../../../../addresses.ts'
import { linkTo } from '../../../link-to.ts'
import { save } from './actions.ts'
import { ChooseWhatToKeep } from './choose-what-to-keep.tsx'
import { FillIn } from './fill-in.tsx'
import { nextSection, own, sectionsToFillIn } from './own-fields.ts'
import { PlaceFields } from './place-fields.tsx'
import { SectionGuidance } from './section-guidance.tsx'
import type { Place, ReadSection } from './section-page.ts'

interface Props {
  readonly place: Place
  readonly read: ReadSection
  /** The page was saved, and shows what is wrong with it. */
  readonly check: boolean
  /** What was just done, in words. */
  readonly done: string | undefined
  /** Words to look at again on the page that was saved before coming here. */
  readonly savedBefore: readonly FoundWords[]
}

/** One page of a form to fill in. */
export function SectionForm({ place, read, check, done, savedBefore }: Props) {
  const { record, definition, section } = place
  const { page, elsewhere, opened } = read
  const sections = sectionsToFillIn(definition)
  const list = addresses.of(record.referral.reference)
  return (
    <Page
      title={section.title}
      form={page.form}
      back={{ href: list, text: 'Back to the list of tasks' }}
      done={done}
    >
      <span className="govuk-caption-m">
        {definition.title}: section {sections.indexOf(section) + 1} of {sections.length}
      </span>
      <h1 className="govuk-heading-l">{section.title}</h1>
      <LookAgain
        found={savedBefore}
        addressOf={(form, id) => addresses.section(record.referral.reference, form, id)}
      />
      {check && page.form.errors.length > 0 && <GoOn place={place} />}
      {elsewhere ? (
        <ChooseWhatToKeep {...{ place, page, elsewhere, opened }} />
      ) : (
        <FieldsToFillIn {...{ place, read }} />
      )}
    </Page>
  )
}

/** The questions, and the buttons that save what is typed. */
function FieldsToFillIn({
  place,
  read: { page, stored, opened, guidance, fillable },
}: Pick<Props, 'place' | 'read'>) {
  const { record, form: name, definition, section } = place
  return (
    <>
      <SectionGuidance definition={definition} section={section} />
      {guidance && (
        <GuidancePanel
          guidance={guidance}
          voice="you"
          headingLevel={2}
          link={linkTo(record.referral.reference, name, definition)}
          reason={reasonAt(section)}
        />
      )}
      <WordsOnPage
        form={name}
        section={section}
        answers={page.answers}
        kept={record.wording}
        checkPage={addresses.page(record.referral.reference, 'check')}
      />
      {fillable > 0 && <FillIn place={place} count={fillable} />}
      <Form action={save} form={page.form}>
        <EnterSaves />
        {page.departs && <Hidden name={own.askedWhy} value="yes" />}
        <PlaceFields place={place} version={stored?.version ?? 0} opened={opened} />
        <Watched section={section} kept={record.wording.filter(({ form }) => form === name)}>
          <SectionFields page={page} all={record.answers[name]} />
        </Watched>
        <ButtonGroup>
          <Button name={own.go} value="next">
            Save and continue
          </Button>
          <Button kind="secondary" name={own.go} value="later">
            Save and come back later
          </Button>
        </ButtonGroup>
        <p
          className="govuk-body-s hub-autosave"
          role="status"
          data-hub-autosave={`${addresses.section(record.referral.reference, name, section.id)}/autosave`}
        />
      </Form>
    </>
  )
}

const reasonAt = ({ questions }: Place['section']): string | undefined => {
  const reason = questions.find(({ role }) => role === 'opinion.reason')
  return reason && `#${questionId(reason)}`
}

/** Pressing Enter presses the first button of a form, which must not be one that takes a row away. */
const EnterSaves = () => (
  <button
    type="submit"
    name={own.go}
    value="next"
    className="govuk-visually-hidden"
    tabIndex={-1}
    aria-hidden
  >
    Save and continue
  </button>
)

/** Nothing is lost by going on: what was typed is saved, and the list of tasks says what is left. */
function GoOn({ place: { record, form, definition, section } }: { readonly place: Place }) {
  const { reference } = record.referral
  const next = nextSection(definition, section.id)
  return (
    <p className="govuk-body">
      What you typed is saved. Put it right now, or{' '}
      <a
        className="govuk-link"
        href={next ? addresses.section(reference, form, next.id) : addresses.of(reference)}
      >
        continue anyway and come back later
      </a>
      .
    </p>
  )
}
