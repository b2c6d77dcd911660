/** The minutes, once they were sent out; for each post that the reader reads for. */
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
      <ul className="govuk-list">
        {posts.map(({ contact, copyFor }) => (
          <li key={contact}>
            <a
              className="govuk-link"
              href={`/meetings/${encodeURIComponent(meeting)}/papers/${encodeURIComponent(contact)}/minutes`}
            >
              Read the minutes for {copyFor}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
