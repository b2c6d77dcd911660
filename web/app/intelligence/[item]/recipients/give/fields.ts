import type { Problem } from '#shared/api/problem.ts'

type Part = 'contact' | 'purpose' | 'gateway'

/** The name of a field of one post. By post and not by place: what was typed for one never comes to stand at another. */
export const fieldOf = (contact: string, part: Part): string => `${part}.${contact}`

/** The API counts recipients; the page names them. */
export const withPostsNamed = (problem: Problem, posts: readonly string[]): Problem => ({
  ...problem,
  errors: problem.errors?.map(({ field, message }) => {
    const [, index, part] = /^recipients\.(\d+)\.(contact|purpose|gateway)$/.exec(field) ?? []
    const post = posts[Number(index)]
    return { field: post && part ? fieldOf(post, part as Part) : field, message }
  }),
})
