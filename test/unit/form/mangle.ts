import fc from 'fast-check'

type Path = readonly (string | number)[]
type Holder = Record<string | number, unknown>

/** Every place in a JSON value. */
export const placesIn = (value: unknown, path: Path = []): Path[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, one]) => {
        const here = [...path, Array.isArray(value) ? Number(key) : key]
        return [here, ...placesIn(one, here)]
      })

export const valueAt = (json: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Holder | undefined)?.[step], json)

/** What somebody, or a tool of theirs, can do to one place of a file by mistake. */
export type Slip = (json: unknown, path: Path, all: readonly Path[]) => void

const holderOf = (json: unknown, path: Path): Holder => valueAt(json, path.slice(0, -1)) as Holder

const remove: Slip = (json, path) => {
  const holder = holderOf(json, path)
  const last = path.at(-1) ?? ''
  if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else delete holder[last]
}

const duplicate: Slip = (json, path) => {
  const holder = holderOf(json, path)
  if (Array.isArray(holder)) holder.push(structuredClone(valueAt(json, path)))
  else holder[`${String(path.at(-1))}s`] = structuredClone(valueAt(json, path))
}

const rename: Slip = (json, path) => {
  const holder = holderOf(json, path)
  const last = String(path.at(-1))
  if (Array.isArray(holder)) return
  holder[`${last.slice(0, -1)}x`] = holder[last]
  delete holder[last]
}

const put =
  (value: unknown): Slip =>
  (json, path) => {
    const holder = holderOf(json, path)
    Object.defineProperty(holder, path.at(-1) ?? '', {
      value: structuredClone(value),
      configurable: true,
      enumerable: true,
      writable: true,
    })
  }

/** Puts what stands elsewhere in the file, as a slip of copying does. */
const copyFrom =
  (from: number): Slip =>
  (json, path, all) => {
    const other = all[from % all.length]
    if (other) put(valueAt(json, other))(json, path, all)
  }

const junk = [
  null,
  0,
  -1,
  1.5,
  1e21,
  true,
  '',
  ' ',
  'x',
  'constructor',
  '__proto__',
  'a'.repeat(3000),
  [],
  [[]],
  {},
  { x: 1 },
  [null],
  JSON.parse('{"__proto__": {"x": 1}}'),
]

/** Any slip. */
export const anySlip: fc.Arbitrary<Slip> = fc.oneof(
  fc.constantFrom(remove, duplicate, rename),
  fc.constantFrom(...junk).map(put),
  fc.nat(100_000).map(copyFrom),
)
