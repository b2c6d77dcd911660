import { Button } from '../../../../../../components/button.tsx'
import { Hidden } from '../../../../../../components/hidden.tsx'
import { Radios } from '../../../../../../components/radios.tsx'
import { SummaryList } from '../../../../../../components/summary-list.tsx'
import { Textarea } from '../../../../../../components/textarea.tsx'
import { TypedText } from '../../../../../../components/typed-text.tsx'
import { answerLeave } from '../../actions.ts'
import { OneStep } from '../../one-step.tsx'

export default async function LeavePage({
  params,
}: PageProps<'/partners/[reference]/[request]/leave/[leave]'>) {
  const { reference, request, leave: id } = await params
  return (
    <OneStep
      reference={reference}
      request={request}
      title="May what you told be passed on?"
      action={answerLeave}
    >
      {({ leaves }, form) => {
        const leave = leaves.find((one) => one.id === id)
        if (leave?.state !== 'asked')
          return <p className="govuk-body">This has been answered, or was never asked.</p>
        return (
          <>
            <SummaryList
              rows={[
                { key: 'To whom', value: leave.toWhom },
                { key: 'Why they need it', value: <TypedText text={leave.why} /> },
                { key: 'Who asks', value: `${leave.askedBy.name}, ${leave.askedBy.post}` },
              ]}
            />
            <Hidden name="leave" value={leave.id} />
            <Radios
              form={form}
              name="agrees"
              label="Do you agree?"
              items={[
                { value: 'yes', label: 'Yes, it may be passed on to them' },
                { value: 'no', label: 'No' },
              ]}
            />
            <Textarea
              form={form}
              name="words"
              label="Any condition, or why not"
              hint="Needed where you do not agree."
              size="s"
              most={5000}
            />
            <Button>Tell {leave.askedBy.name}</Button>
          </>
        )
      }}
    </OneStep>
  )
}
