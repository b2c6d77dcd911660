import { notFound } from 'next/navigation'
import { MOST_PIECES } from '#shared/intelligence/draft.ts'
import { hub } from '../../../api/client.ts'
import { Button, ButtonLink } from '../../../components/button.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { Page } from '../../../components/page.tsx'
import { Reference } from '../../../components/reference.tsx'
import { readForm } from '../../../forms/read-form.ts'
import { currentAccount } from '../../../session/current-person.ts'
import { giving } from '../addresses.ts'
import { give } from './actions.ts'
import { Given } from './given.tsx'
import { PieceCard } from './piece-card.tsx'
import { NamedCard, SourceCard } from './said-once.tsx'
import { WordsHere } from './words-here.tsx'

const words: Readonly<Record<string, string>> = {
  removed: 'The item is taken out.',
  raised: 'What you chose is here as it stands in the assessment. Change it where you need to.',
}

export default async function DraftPage({ params, searchParams }: PageProps<'/share-information/[draft]'>) {
  const [{ draft: id }, { done }, me, directory, read] = await Promise.all([
    params,
    searchParams,
    currentAccount(),
    hub.listRecipients({}),
    params.then(({ draft }) => hub.readSubmission({ draft })),
  ])
  if (!me.ok) return <FailurePage problem={me.failure} />
  if (!read.ok) return <FailurePage problem={read.failure} />
  if (!directory.ok) return <FailurePage problem={directory.failure} />
  if (read.value.given) return <Given given={read.value.given} me={me.value} />
  const { draft } = read.value
  if (!draft) notFound()
  const form = await readForm()
  const { person } = me.value
  const isReady = draft.pieces.length > 0 && draft.source !== undefined
  return (
    <Page
      title="Check what you are sharing"
      form={form}
      back={{ href: draft.raisedIn ? giving.from(draft.raisedIn) : giving.start }}
      done={words[String(done)]}
    >
      <h1 className="govuk-heading-l">Check what you are sharing</h1>
      {draft.raisedIn && (
        <p className="govuk-body">
          From the assessment <Reference value={draft.raisedIn} />. The intelligence desk sees its reference.
          Those whom it tells do not.
        </p>
      )}
      <h2 className="govuk-heading-m" id="pieces">
        What you know
      </h2>
      {draft.pieces.map((piece, index) => (
        <PieceCard
          key={piece.id}
          draft={draft}
          piece={piece}
          number={index + 1}
          giver={{ name: person.name, agency: person.agency.name }}
        />
      ))}
      <WordsHere draft={draft} />
      {draft.pieces.length < MOST_PIECES && (
        <ButtonLink href={giving.add(id)} kind="secondary">
          {draft.pieces.length === 0 ? 'Add what you know' : 'Add another'}
        </ButtonLink>
      )}
      <SourceCard draft={draft} />
      <NamedCard draft={draft} recipients={directory.value.recipients} />
      {isReady ? (
        <Form action={give} form={form}>
          <Hidden name="draft" value={id} />
          <Hidden name="version" value={draft.version} />
          <p className="govuk-body">
            Each item gets a reference of its own and goes to the intelligence desk. You cannot change it
            afterwards.
          </p>
          <Button>{draft.pieces.length === 1 ? 'Give it' : `Give all ${draft.pieces.length} items`}</Button>
        </Form>
      ) : (
        draft.pieces.length > 0 && <ButtonLink href={giving.source(id)}>Say how you know</ButtonLink>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={giving.discard(id)}>
          Delete what you have begun
        </a>
      </p>
    </Page>
  )
}
