import type { MentionKind } from '#shared/mentions/mention.ts'

/** Half the width of a shape. */
export const shapeSize = 18

const s = shapeSize

/** What each kind looks like: a shape of its own, so that nothing depends on seeing colours. */
const paths: Readonly<Record<MentionKind, string>> = {
  child: `M${-s} 0a${s} ${s} 0 1 0 ${2 * s} 0a${s} ${s} 0 1 0 ${-2 * s} 0Z`,
  person: `M0 ${-s}L${s} 0L0 ${s}L${-s} 0Z`,
  vehicle: `M${-s} -12H${s}V12H${-s}Z`,
  telephone: `M0 ${-s}L${s} 14H${-s}Z`,
  email: `M${-s} 0L-9 -16H9L${s} 0L9 16H-9Z`,
  handle: `M${-s} 0L-9 -16H9L${s} 0L9 16H-9Z`,
  place: `M${-s} -6L0 ${-s}L${s} -6L12 16H-12Z`,
}

const fills: Readonly<Record<MentionKind, string>> = {
  child: '#123c4b',
  person: '#f6d7d2',
  vehicle: '#ffffff',
  telephone: '#fff2d3',
  email: '#e4d9f2',
  handle: '#e4d9f2',
  place: '#d5e8df',
}

interface Props {
  readonly kind: MentionKind
  /** A child who has a record of their own is drawn full. */
  readonly isRecord?: boolean
}

export const Shape = ({ kind, isRecord = false }: Props) => (
  <path
    className="hub-network__shape"
    d={paths[kind]}
    fill={kind === 'child' && !isRecord ? '#ffffff' : fills[kind]}
    stroke="#123c4b"
    strokeWidth="3"
  />
)

/** What the shapes stand for. */
export const shapeNames: readonly {
  readonly kind: MentionKind
  readonly isRecord?: true
  readonly name: string
}[] = [
  { kind: 'child', isRecord: true, name: 'Child with a record at the MASE' },
  { kind: 'child', name: 'Another child' },
  { kind: 'person', name: 'Person' },
  { kind: 'vehicle', name: 'Vehicle' },
  { kind: 'telephone', name: 'Telephone number' },
  { kind: 'handle', name: 'Name in social media, or email' },
  { kind: 'place', name: 'Place' },
]
