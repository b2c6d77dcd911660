import type { PublishedTable } from '#shared/management/publish.ts'
import { fillOf, inkOfBars } from '../app/assessments/[reference]/versions/fills.tsx'
import { type Bar, layoutOf, sizes } from './bar-layout.ts'
import { describeTable } from './describe-table.ts'
import './charts.css'

/**
 * The numbers of a table as bars, each with its name before it and its number behind it. Drawn on the server, with no script
 * and no style of its own. The patterns of its bars must stand once on the page (`Fills`).
 */
export function BarPicture({ table }: { readonly table: PublishedTable }) {
  const { bars, headings, width, height } = layoutOf(table)
  if (bars.every(({ length }) => length === 0)) return null
  const [title, description] = [`picture-${table.id}`, `picture-${table.id}-words`]
  return (
    <figure className="hub-chart">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="hub-scroll" aria-label={`Picture: ${table.title}`} tabIndex={0}>
        <svg
          className="hub-chart__drawing"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby={`${title} ${description}`}
          fontSize="16"
          fill="#0b0c0c"
        >
          <title id={title}>{table.title}</title>
          <desc id={description}>{describeTable(table)}</desc>
          {headings.map(({ text, y }) => (
            <text key={text} x="0" y={y} fontWeight="bold">
              {text}
            </text>
          ))}
          {bars.map((bar) => (
            <BarLine key={bar.key} bar={bar} />
          ))}
        </svg>
      </section>
    </figure>
  )
}

function BarLine({ bar: { lines, words, length, column, y, height } }: { readonly bar: Bar }) {
  const middle = y + height / 2
  return (
    <g>
      {lines.map((line, index) => (
        <text key={line} x={sizes.labels - 10} y={y + (index + 1) * sizes.line - 5} textAnchor="end">
          {line}
        </text>
      ))}
      {length > 0 && (
        <rect
          x={sizes.labels}
          y={middle - 9}
          width={length}
          height="18"
          fill={fillOf(column)}
          stroke={inkOfBars}
          strokeWidth="2"
        />
      )}
      <text x={sizes.labels + length + 8} y={middle + 5}>
        {words}
      </text>
    </g>
  )
}
