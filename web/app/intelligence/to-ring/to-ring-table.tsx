import { ringBecause } from '#shared/intelligence/dissemination.ts'
import { kindNames } from '#shared/intelligence/kinds.ts'
import type { ToRingRow, ToRingView } from '#shared/intelligence/ring-view.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { Reference } from '../../../components/reference.tsx'
import { Table } from '../../../components/table.tsx'
import { Tag } from '../../../components/tag.tsx'
import { deliveryAddresses } from '../[item]/recipients/[dissemination]/addresses.ts'
import { OtherWays } from '../[item]/recipients/[dissemination]/other-ways.tsx'
import { recipientAddresses } from '../[item]/recipients/addresses.ts'
import { Telephone } from '../telephone.tsx'

type Row = ToRingView['rows'][number]

/** Whom somebody must ring, by which telephones, and why. */
export const ToRingTable = ({ rows }: { readonly rows: readonly Row[] }) => (
  <Table
    caption="Whom to ring"
    hideCaption
    stacks
    keyOf={(row) => ('restricted' in row ? `${row.reference} ${row.since}` : `${row.item} ${row.id}`)}
    rows={rows}
    columns={[
      { heading: 'Post', cell: (row) => ('restricted' in row ? 'Not shown' : <Post row={row} />) },
      { heading: 'Telephone', cell: (row) => ('restricted' in row ? row.phone : <Phones row={row} />) },
      { heading: 'Why', cell: (row) => <Why row={row} /> },
      { heading: 'Since', cell: ({ since }) => <DateAndTime at={since} /> },
    ]}
  />
)

const Post = ({ row: { item, id, post, organisation, kind } }: { readonly row: ToRingRow }) => (
  <>
    <a className="govuk-link" href={deliveryAddresses.page(item, id)}>
      {post}
    </a>
    <span className="govuk-!-font-weight-regular">
      <br />
      {organisation && (
        <>
          {organisation}
          <br />
        </>
      )}
      <a className="govuk-link" href={recipientAddresses.all(item)}>
        <Reference value={item} />
      </a>
      , {kindNames[kind].toLowerCase()}
    </span>
  </>
)

const Phones = ({ row: { phone, others } }: { readonly row: ToRingRow }) => (
  <>
    {phone ? <Telephone number={phone} /> : 'None in the directory'}
    {others.length > 0 && (
      <div className="govuk-!-margin-top-2 govuk-!-font-size-16">
        <OtherWays others={others} />
      </div>
    )}
  </>
)

function Why({ row }: { readonly row: Row }) {
  if ('restricted' in row)
    return (
      <>
        Raised in <Reference value={row.reference} />, which is restricted and does not name you. Ask a MASH
        manager.
      </>
    )
  const { must, because, tries, again } = row
  return (
    <>
      {must === 'recall' ? <Tag colour="red">Wrong post: recall it</Tag> : because && ringBecause[because]}
      {must === 'ring' && tries > 0 && again && (
        <>
          <br />
          Rung {tries === 1 ? 'once' : `${tries} times`}, not reached. Try again from{' '}
          <DateAndTime at={again} />
        </>
      )}
    </>
  )
}
