import type { Release } from '#shared/intelligence/release.ts'
import { Details } from '../../../components/details.tsx'
import { ReleaseShown } from './release-shown.tsx'

/** The texts that were written of an item, the latest open. */
export const ReleasesShown = ({ releases }: { readonly releases: readonly Release[] }) => {
  const [latest, ...before] = releases
  if (!latest) return null
  return (
    <section aria-labelledby="releases">
      <h2 className="govuk-heading-m" id="releases">
        Texts for release
      </h2>
      <ReleaseShown release={latest} />
      {before.length > 0 && (
        <Details summary={before.length === 1 ? 'The text before' : `The ${before.length} texts before`}>
          {before.map((release) => (
            <ReleaseShown key={release.number} release={release} />
          ))}
        </Details>
      )}
    </section>
  )
}
