import { type NoticeFate, noticeSubjects } from '#shared/notices/notice.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { Table } from '../../../components/table.tsx'
import { Tag } from '../../../components/tag.tsx'
import { fateWords } from './fate-words.ts'
import { followNotices } from './follow-notices.ts'
import { mustBeRung } from './ring-them.tsx'

/** What became of each notice to those who need to know. Sending is not telling, so opening is shown apart. */
export async function NoticeFates({ reference }: { readonly reference: string }) {
  const list = await followNotices(reference)
  return (
    <section aria-labelledby="notices">
      <h2 className="govuk-heading-m" id="notices">
        Who has been told
      </h2>
      {!list.ok && <p className="govuk-body">This cannot be shown just now. Look again in a minute.</p>}
      {list.ok && list.value.notices.length === 0 && (
        <p className="govuk-body">
          The hub had nobody to tell: you named nobody of the directory, or had told them yourself.
        </p>
      )}
      {list.ok && list.value.notices.length > 0 && <Fates notices={list.value.notices} />}
    </section>
  )
}

const Fates = ({ notices }: { readonly notices: readonly NoticeFate[] }) => (
  <Table
    caption="Notices to those who need to know"
    hideCaption
    rows={notices}
    keyOf={({ id }) => id}
    columns={[
      {
        heading: 'Who',
        cell: ({ post, organisation }) => (organisation ? `${post}, ${organisation}` : post),
      },
      { heading: 'About', cell: ({ subject }) => noticeSubjects[subject] },
      { heading: 'Notice', cell: (notice) => <Fate notice={notice} /> },
      {
        heading: 'Opened',
        cell: ({ openedAt, openedBy }) =>
          openedAt ? (
            <>
              {openedBy && `${openedBy}, `}
              <DateAndTime at={openedAt} />
            </>
          ) : (
            'Not yet'
          ),
      },
    ]}
  />
)

function Fate({ notice }: { readonly notice: NoticeFate }) {
  const { state, since, because, phone } = notice
  const { words, colour } = fateWords[state]
  return (
    <>
      <Tag colour={colour}>{words}</Tag>
      <br />
      <DateAndTime at={since} />
      {mustBeRung(notice) && (
        <>
          <br />
          {because && `${because}. `}
          {phone && `Ring them: ${phone}`}
        </>
      )}
    </>
  )
}
