import type { DraftPiece, SubmissionDraft } from '#shared/intelligence/draft.ts'
import { findGiveaways, type Giver, saysHow } from '#shared/intelligence/give-away.ts'
import { detailsOf, kindNames } from '#shared/intelligence/kinds.ts'
import { Button, ButtonGroup, ButtonLink } from '../../../components/button.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { SummaryList } from '../../../components/summary-list.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import { giving } from '../addresses.ts'
import { removePiece } from './actions.ts'

interface Props {
  readonly draft: SubmissionDraft
  readonly piece: DraftPiece
  readonly number: number
  readonly giver: Giver
}

/** One item as it will be given, with what in it looks as if it told who gives it. */
export function PieceCard({ draft, piece, number, giver }: Props) {
  const { id, kind, details, what, when, where, often } = piece
  const name = `Item ${number}: ${kindNames[kind].toLowerCase()}`
  const said = [
    ...detailsOf[kind].map(({ id: detail, label }) => ({ key: label, text: details[detail] })),
    { key: 'Who did what', text: what },
    { key: 'When', text: when },
    { key: 'Where', text: where },
    { key: 'How often', text: often },
  ].flatMap(({ key, text }) => (text ? [{ key, text }] : []))
  const all = said.map(({ text }) => text).join('\n')
  const telling = [...findGiveaways(all, giver), ...saysHow(all)]
  return (
    <>
      <SummaryList
        title={name}
        level={3}
        rows={said.map(({ key, text }) => ({ key, value: <TypedText text={text} /> }))}
      />
      {telling.length > 0 && (
        <InsetText>
          This may show that it comes from you: {telling.map((word) => `“${word}”`).join(', ')}. Leave it out
          if you can. How you know is asked apart. You can also leave it: an intelligence officer takes it out
          before anybody else reads it.
        </InsetText>
      )}
      <Form action={removePiece}>
        <Hidden name="draft" value={draft.id} />
        <Hidden name="version" value={draft.version} />
        <Hidden name="piece" value={id} />
        <ButtonGroup>
          <ButtonLink kind="secondary" href={giving.piece(draft.id, id)}>
            Change<span className="govuk-visually-hidden"> {name}</span>
          </ButtonLink>
          <Button kind="secondary">
            Take out<span className="govuk-visually-hidden"> {name}</span>
          </Button>
        </ButtonGroup>
      </Form>
    </>
  )
}
