import { formatDate } from '#shared/identifiers/date.ts'
import type { ToldRow } from '#shared/intelligence/recipient-view.ts'
import { gateways } from '#shared/sharing/gateways.ts'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { Table } from '../../../../components/table.tsx'
import { Tag, type TagColour } from '../../../../components/tag.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import { recipientAddresses } from './addresses.ts'

const colours: Readonly<Record<ToldRow['fate']['bears'], TagColour>> = {
  done: 'green',
  waits: 'yellow',
  act: 'red',
  closed: 'grey',
}

/** Who was given it by the hub: why, by what right, and what became of it. What somebody must do stands first. */
export const ToldTable = ({ rows }: { readonly rows: readonly ToldRow[] }) => (
  <Table
    caption="Who was given it"
    stacks
    keyOf={({ id }) => id}
    rows={rows.toSorted((a, b) => Number(b.must !== undefined) - Number(a.must !== undefined))}
    columns={[
      { heading: 'Post', cell: (row) => <Post row={row} /> },
      { heading: 'What they need it for', cell: (row) => <WhatFor row={row} /> },
      { heading: 'What became of it', cell: (row) => <Became row={row} /> },
    ]}
  />
)

const Post = ({ row }: { readonly row: ToldRow }) => (
  <>
    <a className="govuk-link" href={recipientAddresses.one(row.item, row.id)}>
      {row.post}
    </a>
    <span className="govuk-!-font-weight-regular">
      {row.organisation && (
        <>
          <br />
          {row.organisation}
        </>
      )}
      <br />
      Text {row.release}, given by {row.by.name}, <DateAndTime at={row.at} />
    </span>
  </>
)

const WhatFor = ({ row }: { readonly row: ToldRow }) => (
  <>
    <TypedText text={row.purpose} />
    <span className="govuk-hint govuk-!-font-size-16 govuk-!-margin-bottom-0">
      {gateways[row.gateway].name}
      {row.until && `. To be read until ${formatDate(row.until)}`}
    </span>
  </>
)

const Became = ({ row }: { readonly row: ToldRow }) => (
  <>
    <Tag colour={colours[row.fate.bears]}>{row.fate.words}</Tag>
    <br />
    <DateAndTime at={row.fate.at} />
    {row.openedAt && row.openedBy && (
      <>
        <br />
        Opened by {row.openedBy.name}, {row.openedBy.post}, <DateAndTime at={row.openedAt} />
      </>
    )}
    {row.acknowledgedAt && row.acknowledgedBy && (
      <>
        <br />
        Acknowledged by {row.acknowledgedBy.name}, <DateAndTime at={row.acknowledgedAt} />
      </>
    )}
    {row.acted?.map(({ words, by, at }) => (
      <div key={`${at} ${words}`} className="govuk-!-margin-top-2">
        {by.name}, <DateAndTime at={at} />:
        <TypedText text={words} />
      </div>
    ))}
    {row.must === 'ring' && row.phone && (
      <>
        <br />
        <strong>Ring </strong>
        <a className="govuk-link" href={`tel:${row.phone.replaceAll(' ', '')}`}>
          {row.phone}
        </a>
      </>
    )}
  </>
)
