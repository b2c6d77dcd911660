/** What somebody wrote, as they wrote it, with their line breaks. */
export const TypedText = ({ text }: { readonly text: string }) => <div className="hub-typed">{text}</div>
