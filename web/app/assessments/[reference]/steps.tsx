import { ButtonLink } from '../../../components/button.tsx'
import { FamilyLink } from '../../with-the-family/family-link.tsx'
import type { AssessmentRecord } from '../assessment-record.ts'
import { formLines, formsOf } from '../progress.ts'
import { CheckAndSend } from './check-and-send.tsx'
import { FilledIn } from './filled-in.tsx'
import { FormTasks } from './form-tasks.tsx'
import { GiveUp } from './give-up.tsx'
import { nextStep } from './next-step.ts'
import { RouteTask } from './route-task.tsx'
import { SentBack } from './sent-back.tsx'
import { SignOffState } from './sign-off-state.tsx'
import { WhatIsLeft } from './what-is-left.tsx'
import { WhoAdds } from './who-adds.tsx'
import { WrittenBy } from './written-by.tsx'

/** What there is to do before it is sent, and what is left of it. */
export function Steps({ record }: { readonly record: AssessmentRecord }) {
  const { referral, mine, writes } = record
  const forms = formsOf(record).map((form) => formLines(record, form))
  const [assessment, ...carried] = forms
  const next = writes ? nextStep(record, forms) : undefined
  return (
    <>
      <SentBack record={record} />
      <WrittenBy record={record} />
      <SignOffState record={record} />
      {writes && referral.state === 'draft' && <WhatIsLeft record={record} forms={forms} />}
      {next && <ButtonLink href={next.href}>{next.words}</ButtonLink>}
      {writes && <FilledIn record={record} />}
      {referral.state !== 'discarded' && (
        <>
          {writes && <FamilyLink />}
          <WhoAdds record={record} />
          {assessment && <FormTasks record={record} lines={assessment} />}
          <RouteTask record={record} />
          {carried.map((lines) => (
            <FormTasks key={lines.form} record={record} lines={lines} />
          ))}
          <CheckAndSend record={record} />
        </>
      )}
      {mine && <GiveUp record={record} />}
    </>
  )
}
