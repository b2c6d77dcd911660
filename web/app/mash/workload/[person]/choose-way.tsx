import type { HandOverChoice } from '#shared/api/management.ts'
import type { Workload } from '#shared/management/workload.ts'
import { Checkboxes } from '../../../../components/checkboxes.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import type { FormState } from '../../../../forms/form-state.ts'

const hasWords = ({ held, overdue }: Workload): string =>
  `Has ${held === 0 ? 'nothing' : held} in hand${overdue > 0 ? `, ${overdue} overdue` : ''}`

const itemsOf = (workers: readonly Workload[]) =>
  workers.map((worker) => ({
    value: worker.person.id,
    label: worker.person.name,
    hint: `${worker.person.post}. ${hasWords(worker)}`,
  }))

/** Where all of it goes, and why. Who is there today only the manager knows, so that nobody is chosen beforehand. */
export const ChooseWay = ({
  choice,
  form,
}: {
  readonly choice: HandOverChoice
  readonly form: FormState
}) => (
  <>
    <Radios
      form={form}
      name="way"
      label="Where should it go?"
      size="m"
      items={[
        {
          value: 'to-one',
          label: 'To one worker',
          reveals: (
            <Radios form={form} name="to" label="Who should have it?" small items={itemsOf(choice.workers)} />
          ),
        },
        {
          value: 'share-out',
          label: 'Shared out evenly',
          hint: 'Each goes to whoever has least by then, what is most urgent first',
          reveals: (
            <Checkboxes
              form={form}
              name="among"
              label="Who is there to take it?"
              small
              items={itemsOf(choice.workers)}
            />
          ),
        },
        {
          value: 'queue',
          label: 'Back into the queue',
          hint: 'What waits for its sender or for an agreement stays: it needs somebody who has it',
        },
      ]}
    />
    <Textarea
      form={form}
      name="reason"
      label="Why is it handed over?"
      hint="It stands in the history of each referral. Say that somebody is away, and not what is wrong with them"
      size="m"
      most={5000}
    />
  </>
)
