import { notFound } from 'next/navigation'
import { MOST_PIECES } from '#shared/intelligence/draft.ts'
import { detailsOf, itemKinds, kindNames } from '#shared/intelligence/kinds.ts'
import { Button } from '../../../../../components/button.tsx'
import { Details } from '../../../../../components/details.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Page } from '../../../../../components/page.tsx'
import { TextInput } from '../../../../../components/text-input.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import { readForm } from '../../../../../forms/read-form.ts'
import { giving } from '../../../addresses.ts'
import { readDraft } from '../../../read-draft.ts'
import { savePiece } from '../../actions.ts'

export default async function ItemPage({
  params,
  searchParams,
}: PageProps<'/share-information/[draft]/items/[piece]'>) {
  const [{ draft: id, piece: pieceId }, query] = await Promise.all([params, searchParams])
  const read = await readDraft(id)
  if (!read.ok) return <FailurePage problem={read.failure} />
  const draft = read.value
  const piece = draft.pieces.find((one) => one.id === pieceId)
  const kind = itemKinds.find((one) => one === query.kind) ?? piece?.kind
  if (!kind || (!piece && pieceId !== 'new')) notFound()
  const details = Object.entries(piece?.details ?? {}).map(([name, text]) => [`details.${name}`, text])
  const { what, when, where, often } = piece ?? {}
  const form = await readForm({ ...Object.fromEntries(details), what, when, where, often })
  const isFull = !piece && draft.pieces.length >= MOST_PIECES
  return (
    <Page title={kindNames[kind]} form={form} back={{ href: piece ? giving.draft(id) : giving.add(id) }}>
      <h1 className="govuk-heading-l">{kindNames[kind]}</h1>
      <p className="govuk-body">
        Write what you know and leave the rest empty. One answer is enough, and a part of a name or of a
        number is welcome.
      </p>
      {isFull && (
        <p className="govuk-body">
          You have {MOST_PIECES} items, and so many can be given at once. Give these first.
        </p>
      )}
      <Form action={savePiece} form={form}>
        <Hidden name="draft" value={id} />
        <Hidden name="version" value={draft.version} />
        <Hidden name="piece" value={piece?.id ?? ''} />
        <Hidden name="kind" value={kind} />
        <Hidden name="next" value={draft.source ? 'check' : 'source'} />
        {detailsOf[kind].map(({ id: name, label, hint, long }) =>
          long ? (
            <Textarea
              key={name}
              form={form}
              name={`details.${name}`}
              label={label}
              hint={hint}
              rows={3}
              most={1000}
            />
          ) : (
            <TextInput
              key={name}
              form={form}
              name={`details.${name}`}
              label={label}
              hint={hint}
              spellCheck={false}
            />
          ),
        )}
        <h2 className="govuk-heading-m">What happened</h2>
        <Textarea
          form={form}
          name="what"
          label="Who did what?"
          hint="What was seen or heard, in plain words. Leave out your name, your agency and how you know it: that is asked apart, and kept apart"
          rows={8}
          most={5000}
        />
        <TextInput
          form={form}
          name="when"
          label="When?"
          hint="About is enough: “twice last week, after dark”"
        />
        <TextInput form={form} name="where" label="Where?" />
        <TextInput form={form} name="often" label="How often?" hint="Once, each week, more and more" />
        <Button>Save and continue</Button>
      </Form>
      <Details summary="It is about something else">
        <p className="govuk-body">
          Save first if you have typed something here: another page asks other details.
        </p>
        <ul className="govuk-list">
          {itemKinds
            .filter((one) => one !== kind)
            .map((one) => (
              <li key={one}>
                <a className="govuk-link" href={`${giving.piece(id, pieceId)}?kind=${one}`}>
                  {kindNames[one]}
                </a>
              </li>
            ))}
        </ul>
      </Details>
    </Page>
  )
}
