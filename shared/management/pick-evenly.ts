/** So many of a list, as far apart from each other as they can be; all of a short one. The same list gives the same picks. */
export function pickEvenly<One>(list: readonly One[], many: number): One[] {
  if (list.length <= many) return [...list]
  return Array.from(
    { length: many },
    (_, pick) => list[Math.floor(((pick + 0.5) * list.length) / many)] as One,
  )
}
