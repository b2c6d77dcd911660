import type { Picture } from '#shared/review/picture.ts'
import { type Layout, sizes } from './places-in-drawing.ts'

interface Props {
  readonly picture: Picture
  readonly layout: Layout
}

/** The opinion of each version as a point on the lines of what there was to choose from, joined by steps. */
export function Opinions({ picture, layout }: Props) {
  const { steps, middleOf, width } = layout
  const points = picture.opinions.flatMap((opinion, index) => {
    const step = steps.find(({ id }) => id === opinion)
    return step ? [{ x: middleOf(index), y: step.y, id: `${index}` }] : []
  })
  return (
    <g>
      {steps.map(({ id, lines, y }) => (
        <g key={id}>
          <line x1={sizes.labels} x2={width} y1={y} y2={y} stroke="#b1b4b6" />
          <text x="0" y={y - ((lines.length - 1) * sizes.line) / 2 + 5} fontSize="15">
            {lines.map((line, index) => (
              <tspan key={line} x="0" dy={index === 0 ? 0 : sizes.line}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      <path d={pathOf(points)} fill="none" stroke="#123c4b" strokeWidth="3" />
      {points.map(({ id, x, y }) => (
        <circle key={id} cx={x} cy={y} r="8" fill="#123c4b" stroke="#ffffff" strokeWidth="2" />
      ))}
    </g>
  )
}

/** From point to point by way of the middle between them: an opinion does not drift, it was changed. */
function pathOf(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1]
      return before ? `H${(before.x + x) / 2}V${y}H${x}` : `M${x} ${y}`
    })
    .join('')
}
