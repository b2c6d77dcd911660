import { DownloadLinks } from './download-links.tsx'

/** The minutes as files, once they were sent out; for each post that the reader reads for. */
export const MyMinutes = ({
  meeting,
  posts,
}: {
  readonly meeting: string
  readonly posts: readonly { readonly contact: string; readonly copyFor: string }[]
}) =>
  posts.length > 0 && (
    <section>
      <h2 className="govuk-heading-m">Minutes and actions</h2>
      {posts.map(({ contact, copyFor }) => (
        <DownloadLinks
          key={contact}
          href={`/meetings/${encodeURIComponent(meeting)}/papers/${encodeURIComponent(contact)}/minutes`}
          of={`the minutes for ${copyFor}`}
        />
      ))}
    </section>
  )
