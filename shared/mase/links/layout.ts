import { countLinks, type LinkPicture } from './link.ts'

/** The place of a point: the middle of a cell of its own, so that no two points and no two labels meet. */
export interface Placed {
  readonly id: string
  readonly x: number
  readonly y: number
}

export interface LinkLayout {
  readonly places: ReadonlyMap<string, Placed>
  readonly width: number
  readonly height: number
}

/** Cells in the units of the drawing, which are pixels on a screen that is wide enough. */
export const cell = { width: 160, height: 110 } as const

const STEPS = 60
const ROUNDS = 6

interface Spot {
  x: number
  y: number
}

/**
 * Where each point of a picture stands. What is joined lies near each other: points attract along their links and push
 * each other away, then each takes the nearest free cell of a grid, and two change places where that makes the links
 * shorter. The same picture gives the same places, whatever the order of its points; a picture of 120 takes a few tens of
 * milliseconds, since the steps are counted.
 */
export function layOut(picture: LinkPicture): LinkLayout {
  const counts = countLinks(picture)
  const ids = picture.points
    .map(({ id }) => id)
    .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
  const index = new Map(ids.map((id, place) => [id, place]))
  const pairs = picture.edges
    .map(({ one, other }) => [index.get(one), index.get(other)] as [number, number])
    .filter(([one, other]) => one !== undefined && other !== undefined)
    .toSorted(([a, b], [c, d]) => a - c || b - d)
  const columns = Math.max(1, Math.ceil(Math.sqrt(ids.length * 1.2)))
  const rows = Math.max(1, Math.ceil(ids.length / columns))
  const cells = shorten(snap(spread(ids.length, pairs), columns, rows), pairs, columns)
  const places = ids.map((id, place): [string, Placed] => {
    const at = cells[place] as number
    const x = ((at % columns) + 0.5) * cell.width
    const y = (Math.floor(at / columns) + 0.5) * cell.height
    return [id, { id, x, y }]
  })
  return { places: new Map(places), width: columns * cell.width, height: rows * cell.height }
}

/** Points on a spiral, moved a counted number of steps by what joins them and what lies near. */
function spread(many: number, pairs: readonly (readonly [number, number])[]): Spot[] {
  const spots = Array.from({ length: many }, (_, place): Spot => {
    const angle = place * 2.399963
    const far = Math.sqrt(place + 0.5)
    return { x: Math.cos(angle) * far, y: Math.sin(angle) * far }
  })
  for (let step = 0; step < STEPS; step++) {
    const reach = 1 - step / STEPS
    const moves = spots.map((): Spot => ({ x: 0, y: 0 }))
    const push = (one: number, other: number, strength: (distance: number) => number) => {
      const [a, b] = [spots[one] as Spot, spots[other] as Spot]
      const [dx, dy] = [a.x - b.x, a.y - b.y]
      const distance = Math.max(0.05, Math.hypot(dx, dy))
      const by = strength(distance) / distance
      const [first, second] = [moves[one] as Spot, moves[other] as Spot]
      first.x += dx * by
      first.y += dy * by
      second.x -= dx * by
      second.y -= dy * by
    }
    for (let one = 0; one < many; one++)
      for (let other = 0; other < one; other++) push(one, other, (distance) => 1 / distance)
    for (const [one, other] of pairs) push(one, other, (distance) => -distance * distance * 0.5)
    for (const [place, spot] of spots.entries()) {
      const move = moves[place] as Spot
      const long = Math.max(1, Math.hypot(move.x, move.y))
      spot.x = (spot.x + (move.x / long) * reach) * 0.99
      spot.y = (spot.y + (move.y / long) * reach) * 0.99
    }
  }
  return spots
}

/** The free cell next to where each spot lies, those first that have most links. */
function snap(spots: readonly Spot[], columns: number, rows: number): number[] {
  const xs = spots.map(({ x }) => x)
  const ys = spots.map(({ y }) => y)
  const scale = (value: number, all: readonly number[], room: number) => {
    const [low, high] = [Math.min(...all), Math.max(...all)]
    return high > low ? ((value - low) / (high - low)) * (room - 1) : (room - 1) / 2
  }
  const free = new Set(Array.from({ length: columns * rows }, (_, at) => at))
  return spots.map(({ x, y }) => {
    const [column, row] = [scale(x, xs, columns), scale(y, ys, rows)]
    let best = -1
    let nearest = Number.POSITIVE_INFINITY
    for (const at of free) {
      const far = (Math.floor(at / columns) - row) ** 2 + ((at % columns) - column) ** 2
      if (far < nearest) [best, nearest] = [at, far]
    }
    free.delete(best)
    return best
  })
}

/** Lets two points change places where that makes their links shorter, a counted number of times. */
function shorten(cells: number[], pairs: readonly (readonly [number, number])[], columns: number): number[] {
  const joinedTo = cells.map((): number[] => [])
  for (const [one, other] of pairs) {
    joinedTo[one]?.push(other)
    joinedTo[other]?.push(one)
  }
  const lengthOf = (place: number, at: number, moved: number, movedTo: number) =>
    (joinedTo[place] as number[]).reduce((sum, other) => {
      const there = other === moved ? movedTo : (cells[other] as number)
      return (
        sum +
        Math.hypot((at % columns) - (there % columns), Math.floor(at / columns) - Math.floor(there / columns))
      )
    }, 0)
  for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
    changed = false
    for (let one = 0; one < cells.length; one++)
      for (let other = 0; other < one; other++) {
        const [here, there] = [cells[one] as number, cells[other] as number]
        const before = lengthOf(one, here, other, there) + lengthOf(other, there, one, here)
        const after = lengthOf(one, there, other, here) + lengthOf(other, here, one, there)
        if (after < before - 1e-9) {
          cells[one] = there
          cells[other] = here
          changed = true
        }
      }
  }
  return cells
}
