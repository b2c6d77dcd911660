import { hub } from '../../../../api/client.ts'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { ClosedNotice } from './closed-notice.tsx'
import { isOpen } from './is-open.ts'
import { OpenNotice } from './open-notice.tsx'

/** Following a link never opens a notice: opening is recorded, so it takes a button. */
export default async function NoticePage({
  params,
  searchParams,
}: PageProps<'/notices/[reference]/[notice]'>) {
  const { reference, notice } = await params
  const mine = await hub.listMyNotices({})
  if (!mine.ok) return <FailurePage problem={mine.failure} />
  const row = mine.value.rows.find((one) => one.reference === reference && one.id === notice)
  const pressed = (await searchParams).opened === 'yes'
  if (!isOpen(row, pressed)) return <ClosedNotice reference={reference} notice={notice} row={row} />
  const opened = await hub.openNotice({ reference, notice })
  return opened.ok ? (
    <OpenNotice notice={opened.value} pressed={pressed} />
  ) : (
    <FailurePage problem={opened.failure} />
  )
}
