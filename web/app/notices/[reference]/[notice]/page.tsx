import { hub } from '../../../../api/client.ts'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { PageNotFound } from '../../../../components/page-not-found.tsx'
import { currentAccount } from '../../../../session/current-person.ts'
import { ClosedNotice } from './closed-notice.tsx'
import { isOpen } from './is-open.ts'
import { mayOpen } from './may-open.ts'
import { OpenNotice } from './open-notice.tsx'

/** Following a link never opens a notice: opening is recorded, so it takes a button. */
export default async function NoticePage({
  params,
  searchParams,
}: PageProps<'/notices/[reference]/[notice]'>) {
  const { reference, notice } = await params
  const [mine, me] = await Promise.all([hub.listMyNotices({}), currentAccount()])
  if (!mine.ok) return <FailurePage problem={mine.failure} />
  if (!me.ok) return <FailurePage problem={me.failure} />
  const row = mine.value.rows.find((one) => one.reference === reference && one.id === notice)
  if (!mayOpen(row, mine.value.rows, me.value.actions)) return <PageNotFound />
  const pressed = (await searchParams).opened === 'yes'
  if (!isOpen(row, pressed)) return <ClosedNotice reference={reference} notice={notice} row={row} />
  const opened = await hub.openNotice({ reference, notice })
  return opened.ok ? (
    <OpenNotice notice={opened.value} pressed={pressed} />
  ) : (
    <FailurePage problem={opened.failure} />
  )
}
