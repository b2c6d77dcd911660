import type { Picture } from '#shared/review/picture.ts'
import { wrapWords } from './wrap-words.ts'

/** Sizes of the drawing, in its own units, which are pixels on a screen that is wide enough. */
export const sizes = {
  labels: 280,
  line: 20,
  lettersInLine: 34,
  gapOfSteps: 14,
  top: 34,
  bars: 150,
  bar: 22,
  between: 44,
  foot: 52,
} as const

export interface StepPlace {
  readonly id: string
  readonly lines: readonly string[]
  /** The height of its middle. */
  readonly y: number
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly steps: readonly StepPlace[]
  readonly opinionsEnd: number
  /** The height of the foot of the bars, and what one counts. */
  readonly floor: number
  readonly perOne: number
  readonly most: number
  readonly columnWidth: number
  readonly middleOf: (index: number) => number
}

/** Where everything stands: the highest opinion at the top, a column for each version, its bars beneath. */
export function layoutOf({ steps, bars }: Picture, count: number): Layout {
  let y: number = sizes.top
  const places = steps.toReversed().map(({ id, label }): StepPlace => {
    const lines = wrapWords(label, sizes.lettersInLine)
    const height = lines.length * sizes.line + sizes.gapOfSteps
    y += height
    return { id, lines, y: y - height / 2 }
  })
  const opinionsEnd = y
  const columnWidth = Math.max(120, bars.groups.length * (sizes.bar + 4) + 30)
  const most = Math.max(1, ...bars.groups.flatMap(({ values }) => values))
  const floor = opinionsEnd + sizes.between + sizes.bars
  return {
    width: sizes.labels + count * columnWidth + 10,
    height: floor + sizes.foot,
    steps: places,
    opinionsEnd,
    floor,
    perOne: (sizes.bars - sizes.line) / most,
    most,
    columnWidth,
    middleOf: (index) => sizes.labels + columnWidth * (index + 0.5),
  }
}
