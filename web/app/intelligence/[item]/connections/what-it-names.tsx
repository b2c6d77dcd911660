import type { ConnectionsView, ShownThing } from '#shared/intelligence/connection-view.ts'
import { Table } from '../../../../components/table.tsx'
import { thingNames, thingText } from '../../connections/connection-words.tsx'

const watchAddress = (item: string, { mark }: ShownThing): string =>
  `/intelligence/watches/new?item=${encodeURIComponent(item)}&thing=${mark}`

/** What the hub looked for, each with the way to be told when it comes up again. */
export const WhatItNames = ({ view: { things, reference } }: { readonly view: ConnectionsView }) =>
  things.length === 0 ? null : (
    <Table
      caption="What was looked for"
      stacks
      columns={[
        { heading: 'As it is written', cell: thingText },
        { heading: 'What', cell: ({ kind }) => thingNames[kind] },
        { heading: 'How much is known', cell: ({ whole }) => (whole ? 'All of it' : 'A part of it') },
        {
          heading: 'Watch',
          cell: (thing) => (
            <a className="govuk-link hub-no-print" href={watchAddress(reference, thing)}>
              Watch for it<span className="govuk-visually-hidden">: {thing.text}</span>
            </a>
          ),
        },
      ]}
      rows={things}
      keyOf={({ mark }) => mark}
    />
  )
