import { hub } from '../../../../api/client.ts'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import { emptyState } from '../../../../forms/form-state.ts'
import { readForm } from '../../../../forms/read-form.ts'
import { typedForm } from '../../../../forms/typed-form.ts'
import { partnerAddresses } from '../../addresses.ts'
import { AnswerForm } from './answer-form.tsx'
import { AskedFacts } from './asked-facts.tsx'
import { startingFrom } from './fields.ts'
import { NothingKnownForm } from './nothing-known-form.tsx'
import { WhatWasTold } from './what-was-told.tsx'

const done: Readonly<Record<string, string>> = {
  saved: 'What you typed is saved. Nobody but your post sees it until you send it.',
  another: 'What you typed is saved, and there is room for one thing more.',
  sent: 'Thank you. The MASH has your answer.',
  'nothing-known': 'Thank you. The MASH knows that nothing is known to you.',
  refused: 'The MASH has your reason. You can still answer.',
  handling: 'It may be passed on as you have said now.',
  leave: 'The MASH has your answer.',
}

export default async function AskedOnePage({
  params,
  searchParams,
}: PageProps<'/partners/[reference]/[request]'>) {
  const { reference, request } = await params
  const found = await hub.readInformationAsked({ reference, information: request })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const words = await searchParams
  const start = startingFrom(view)
  const form = await readForm(start.values)
  const again = view.answers.length > 0
  // Two forms stand on the page: what was typed into one is not the other's, whose draft would be lost.
  const isAnswer = 'rows' in form.values
  const stored = emptyState(start.values)
  const rows = isAnswer ? Number(typedForm(form.values).text('rows')) || start.rows : start.rows
  const title = 'What do you know?'
  return (
    <Page
      title={title}
      form={form}
      back={{ href: partnerAddresses.all, text: 'Asked what you know' }}
      done={typeof words.done === 'string' && Object.hasOwn(done, words.done) ? done[words.done] : undefined}
    >
      <span className="govuk-caption-l">{view.reference}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        {view.askedBy.name} of the MASH asks {view.post}, {view.organisation}.
      </p>
      <AskedFacts view={view} />
      <WhatWasTold view={view} />
      {view.state === 'refused' && view.whyRefused && (
        <section className="hub-fence" aria-labelledby="why-not">
          <h2 className="hub-fence__owner" id="why-not">
            Why {view.organisation} did not answer
          </h2>
          <TypedText text={view.whyRefused} />
        </section>
      )}
      {(!again || words.again === 'yes') && (
        <>
          {view.state !== 'answered' && view.state !== 'nothing-known' && (
            <>
              <h2 className="govuk-heading-m">If there is nothing that you can tell</h2>
              <NothingKnownForm view={view} form={isAnswer ? stored : form} />
              {view.state === 'asked' && (
                <p className="govuk-body">
                  <a className="govuk-link" href={partnerAddresses.step(view.reference, view.id, 'refuse')}>
                    You cannot answer: say why
                  </a>
                </p>
              )}
            </>
          )}
          <h2 className="govuk-heading-m">
            {again ? 'Correct or add to your answer' : 'If something is known'}
          </h2>
          <AnswerForm view={view} form={isAnswer ? form : stored} rows={rows} again={again} />
        </>
      )}
    </Page>
  )
}
