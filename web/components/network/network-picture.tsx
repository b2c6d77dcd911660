import { layOut } from '#shared/mase/links/layout.ts'
import { countLinks, type LinkPicture, type LinkPoint } from '#shared/mase/links/link.ts'
import { wrapWords } from '../../app/assessments/[reference]/versions/wrap-words.ts'
import { Shape, shapeNames } from './shapes.tsx'
import './network.css'

interface Props {
  readonly picture: LinkPicture
  readonly title: string
  /** Where a point leads. */
  readonly hrefOf: (point: LinkPoint) => string
  /** The kind of a point in a word, for who does not see its shape. */
  readonly kindOf: (point: LinkPoint) => string
  /** The point in the middle of what is shown. */
  readonly centre?: string
}

const LETTERS = 19
const LINE = 17

/** Who is joined to what. Drawn on the server, with no script: each point is a link, and its shape says what it is. */
export function NetworkPicture({ picture, title, hrefOf, kindOf, centre }: Props) {
  const { places, width, height } = layOut(picture)
  const counts = countLinks(picture)
  const inOrder = picture.points.toSorted((a, b) => {
    const [one, other] = [places.get(a.id), places.get(b.id)]
    return (one?.y ?? 0) - (other?.y ?? 0) || (one?.x ?? 0) - (other?.x ?? 0)
  })
  return (
    <figure className="hub-network">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="hub-scroll" aria-label={`Picture: ${title}`} tabIndex={0}>
        <svg
          className="hub-network__drawing"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          fontSize="15"
          fill="#0b0c0c"
        >
          <title>{title}</title>
          <g stroke="#505a5f" strokeWidth="2">
            {picture.edges.map(({ one, other }) => {
              const [from, to] = [places.get(one), places.get(other)]
              return from && to ? (
                <line key={`${one} ${other}`} x1={from.x} y1={from.y - 20} x2={to.x} y2={to.y - 20} />
              ) : null
            })}
          </g>
          {inOrder.map((point) => {
            const at = places.get(point.id)
            if (!at) return null
            const many = counts.get(point.id) ?? 0
            return (
              <a
                key={point.id}
                className="hub-network__point"
                href={hrefOf(point)}
                aria-label={`${kindOf(point)}: ${point.label}, ${many} ${many === 1 ? 'link' : 'links'}`}
              >
                <g transform={`translate(${at.x} ${at.y - 20})`}>
                  {point.id === centre && <circle r="27" fill="none" stroke="#123c4b" strokeWidth="2" />}
                  <Shape kind={point.kind} isRecord={point.isRecord ?? false} />
                  <Label point={point} />
                </g>
              </a>
            )
          })}
        </svg>
      </section>
      <ul className="hub-network__legend">
        {shapeNames.map(({ kind, isRecord, name }) => (
          <li key={name}>
            <svg width="44" height="44" viewBox="-22 -22 44 44" aria-hidden="true" focusable="false">
              <Shape kind={kind} isRecord={isRecord ?? false} />
            </svg>{' '}
            {name}
          </li>
        ))}
      </ul>
    </figure>
  )
}

/** Two lines beneath the shape; the table has the whole of a longer name. White behind the letters keeps links off them. */
function Label({ point }: { readonly point: LinkPoint }) {
  const lines = wrapWords(point.label, LETTERS)
  const shown = lines.length > 2 ? [lines[0] as string, `${lines[1]} …`] : lines
  return (
    <text textAnchor="middle" stroke="#ffffff" strokeWidth="4" paintOrder="stroke">
      {shown.map((line, index) => (
        <tspan key={line} x="0" y={36 + index * LINE}>
          {line.length > LETTERS + 2 ? `${line.slice(0, LETTERS)}…` : line}
        </tspan>
      ))}
    </text>
  )
}
