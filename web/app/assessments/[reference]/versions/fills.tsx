import type { BarGroup } from '#shared/review/picture.ts'

const ink = '#123c4b'

/** How bars of a group are filled. Each differs in its pattern, so that nothing depends on seeing colours. */
const patterns = [
  <rect key="0" width="8" height="8" fill={ink} />,
  <path key="1" d="M-2 2l4-4M0 8l8-8M6 10l4-4" stroke={ink} strokeWidth="2.5" />,
  <circle key="2" cx="4" cy="4" r="2.2" fill={ink} />,
  <path key="3" d="M0 2h8M0 6h8" stroke={ink} strokeWidth="1.5" />,
  <path key="4" d="M0 0l8 8M8 0l-8 8" stroke={ink} strokeWidth="1.5" />,
  <path key="5" d="M2 0v8M6 0v8" stroke={ink} strokeWidth="1.5" />,
  <rect key="6" width="8" height="8" fill="#ffffff" />,
]

const idOf = (index: number) => `hub-fill-${index % patterns.length}`

export const fillOf = (index: number): string => `url(#${idOf(index)})`
export const inkOfBars = ink

export const Fills = () => (
  <defs>
    {patterns.map((pattern, index) => (
      <pattern key={pattern.key} id={idOf(index)} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="#ffffff" />
        {pattern}
      </pattern>
    ))}
  </defs>
)

/** Which pattern stands for what. */
export const Legend = ({ groups }: { readonly groups: readonly BarGroup[] }) => (
  <ul className="hub-picture__legend">
    {groups.map(({ label }, index) => (
      <li key={label}>
        <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <rect x="1" y="1" width="22" height="22" fill={fillOf(index)} stroke={ink} strokeWidth="2" />
        </svg>{' '}
        {label}
      </li>
    ))}
  </ul>
)
