import type { NamedPost } from '#shared/intelligence/recipient-view.ts'

/** A post as lists name it. */
export const postName = ({ post, organisation }: Pick<NamedPost, 'post' | 'organisation'>): string =>
  [post, organisation].filter(Boolean).join(', ')
