import type { VersionRow } from '#shared/api/reviews.ts'
import { Button } from '../../../../components/button.tsx'
import { Select } from '../../../../components/select.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { reviewAddresses } from '../../../reviews/addresses.ts'
import { versionDay, versionName } from './version-words.ts'

interface Props {
  readonly reference: string
  readonly versions: readonly VersionRow[]
  readonly chosen: readonly [before: VersionRow, after: VersionRow]
}

/** Which two stand side by side. It changes nothing, so it is part of the address: references only. */
export async function ChooseVersions({ reference, versions, chosen: [before, after] }: Props) {
  const form = await readForm({ before: before.reference, after: after.reference })
  const items = versions.map((version) => ({
    value: version.reference,
    text: `${versionName(version)}, ${versionDay(version)}`,
  }))
  return (
    <form className="hub-filter" action={reviewAddresses.versions(reference)} method="get" noValidate>
      <Select form={form} name="before" label="The earlier version" items={items} />
      <Select form={form} name="after" label="The later version" items={items} />
      <Button kind="secondary">Show these two</Button>
    </form>
  )
}
