import type { Picture } from '#shared/review/picture.ts'
import { fillOf, inkOfBars } from './fills.tsx'
import { type Layout, sizes } from './places-in-drawing.ts'

interface Props {
  readonly picture: Picture
  readonly layout: Layout
}

/** For each version a bar for each thing that is counted, with its number above it. */
export function Bars({ picture: { bars }, layout }: Props) {
  const { floor, perOne, middleOf, width } = layout
  const step = sizes.bar + 4
  return (
    <g>
      <line x1={sizes.labels} x2={width} y1={floor} y2={floor} stroke="#0b0c0c" />
      {bars.groups.map(({ label, values }, group) =>
        values.map((value, index) => {
          const x = middleOf(index) - (bars.groups.length * step) / 2 + group * step + 2
          const top = floor - value * perOne
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a version has no other name here, and the order stays
            <g key={`${label} ${index}`}>
              <rect
                x={x}
                y={top}
                width={sizes.bar}
                height={value * perOne}
                fill={fillOf(group)}
                stroke={inkOfBars}
                strokeWidth={value === 0 ? 0 : 2}
              />
              <text x={x + sizes.bar / 2} y={top - 5} fontSize="14" textAnchor="middle">
                {value}
              </text>
            </g>
          )
        }),
      )}
    </g>
  )
}
