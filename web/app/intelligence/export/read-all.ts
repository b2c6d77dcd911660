import type { Problem } from '#shared/api/problem.ts'
import type { PoliceRelease } from '#shared/intelligence/police-release.ts'
import { ok, type Result } from '#shared/result.ts'
import { hub } from '../../../api/client.ts'

type Read = Extract<Awaited<ReturnType<typeof hub.readExport>>, { readonly ok: true }>['value']

/** All that somebody takes out, page after page: each item of it stands in the trail. */
export async function readWholeExport(
  id: string,
): Promise<Result<{ readonly taken: Read['export']; readonly releases: readonly PoliceRelease[] }, Problem>> {
  const releases: PoliceRelease[] = []
  for (let cursor: string | undefined; ; ) {
    const found = await hub.readExport({ export: id, cursor })
    if (!found.ok) return found
    releases.push(...found.value.releases)
    cursor = found.value.next
    if (!cursor) return ok({ taken: found.value.export, releases })
  }
}
