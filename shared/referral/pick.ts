/** The named parts of a thing and nothing else of it; those that it does not have stay away. */
export const pick = <T extends object, const K extends keyof T>(whole: T, names: readonly K[]): Pick<T, K> =>
  Object.fromEntries(
    names.flatMap((name) => (whole[name] === undefined ? [] : [[name, whole[name]]])),
  ) as Pick<T, K>
