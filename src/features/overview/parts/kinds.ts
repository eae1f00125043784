/** The kinds of answers in their order, each with its mark. */
export const KINDS = [
  { kind: 'published', shape: 'solid' },
  { kind: 'derived', shape: 'framed' },
  { kind: 'unpublished', shape: 'stub' },
] as const
