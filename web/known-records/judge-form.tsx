import type { ChildJudgement } from '#shared/referral/same-child.ts'
import { Button, ButtonGroup } from '../components/button.tsx'
import { dateAndTime } from '../components/dates.ts'
import { Form } from '../components/form.tsx'
import { Hidden } from '../components/hidden.tsx'
import { InsetText } from '../components/inset-text.tsx'
import { TextInput } from '../components/text-input.tsx'
import { TypedText } from '../components/typed-text.tsx'
import type { FormState } from '../forms/form-state.ts'

interface Props {
  readonly action: (data: FormData) => Promise<never>
  readonly form: FormState
  readonly reference: string
  readonly other: string
  readonly judgement?: ChildJudgement
  /** Whether the person may say something, or only read what is said. */
  readonly mayJudge: boolean
  /** Nothing in the two is alike: then the API asks how the person knows. */
  readonly mustSayWhy?: boolean
}

/** What is said of two records, and the buttons with which a person says it or takes it back. */
export async function JudgeForm({ action, form, reference, other, judgement, mayJudge, mustSayWhy }: Props) {
  return (
    <>
      {judgement && <Judgement judgement={judgement} />}
      {mayJudge && (
        <Form action={action} form={form}>
          <Hidden name="reference" value={reference} />
          <Hidden name="other" value={other} />
          {!judgement && (
            <TextInput
              form={form}
              name={`reason.${other}`}
              label={`How do you know, for ${other}?${mustSayWhy ? '' : ' (optional)'}`}
            />
          )}
          <ButtonGroup>
            {judgement ? (
              <Say verdict="undo" words="Undo" other={other} />
            ) : (
              <>
                <Say verdict="same" words="This is the same child" other={other} />
                <Say verdict="not-same" words="Not the same child" other={other} />
              </>
            )}
          </ButtonGroup>
        </Form>
      )}
    </>
  )
}

const Say = ({
  verdict,
  words,
  other,
}: {
  readonly verdict: string
  readonly words: string
  readonly other: string
}) => (
  <Button kind="secondary" name="verdict" value={verdict}>
    {words}
    <span className="govuk-visually-hidden"> ({other})</span>
  </Button>
)

const verdicts = {
  same: 'is about the same child',
  different: 'is not about the same child',
  undone: 'is open again',
} as const

function Judgement({ judgement: { verdict, by, at, reason } }: { readonly judgement: ChildJudgement }) {
  return (
    <InsetText>
      {by.name} ({by.post}) said on {dateAndTime(at)} that this {verdicts[verdict]}.
      {reason && <TypedText text={reason} />}
    </InsetText>
  )
}
