import type { VersionRow } from '#shared/api/reviews.ts'
import type { Picture } from '#shared/review/picture.ts'
import { Bars } from './bars.tsx'
import { describePicture } from './describe-picture.ts'
import { Fills, Legend } from './fills.tsx'
import { Opinions } from './opinions.tsx'
import { layoutOf, sizes } from './places-in-drawing.ts'
import { versionDay, versionName } from './version-words.ts'

interface Props {
  readonly picture: Picture
  readonly versions: readonly VersionRow[]
}

/**
 * The opinion and what was counted, version by version. Drawn on the server, with no script and no style of its own; the
 * table beneath says the same.
 */
export function Drawing({ picture, versions }: Props) {
  const layout = layoutOf(picture, versions.length)
  const { width, height } = layout
  return (
    <figure className="hub-picture">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="hub-scroll" aria-label="Picture of the versions over time" tabIndex={0}>
        <svg
          className="hub-picture__drawing"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby="picture-title picture-description"
          fontSize="16"
          fill="#0b0c0c"
        >
          <title id="picture-title">{`Opinion and ${picture.bars.title.toLowerCase()} in each version`}</title>
          <desc id="picture-description">{describePicture(picture, versions)}</desc>
          <Fills />
          <text x="0" y={sizes.line} fontWeight="bold">
            Opinion
          </text>
          <Opinions picture={picture} layout={layout} />
          <text x="0" y={layout.opinionsEnd + sizes.between} fontWeight="bold">
            {picture.bars.title}
          </text>
          <Bars picture={picture} layout={layout} />
          {versions.map((version, index) => (
            <text
              key={version.reference}
              x={layout.middleOf(index)}
              y={layout.floor + sizes.line}
              textAnchor="middle"
            >
              <tspan fontWeight="bold">{versionName(version)}</tspan>
              <tspan x={layout.middleOf(index)} dy={sizes.line} fontSize="14">
                {shortDay(version)}
              </tspan>
            </text>
          ))}
        </svg>
      </section>
      <figcaption>
        <Legend groups={picture.bars.groups} />
      </figcaption>
    </figure>
  )
}

/** Three letters of the month: a column is narrow. */
const shortDay = (version: VersionRow): string => {
  const [day, month = '', year] = versionDay(version).split(' ')
  return `${day} ${month.slice(0, 3)} ${year}`
}
