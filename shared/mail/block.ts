/** A piece of a mail. Both its forms, text and HTML, are written from the same pieces, so that they say the same. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'marking'; readonly words: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly words: string; readonly address: string }
