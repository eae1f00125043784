/** The kinds of answers that have a mark, in their order: limits are told, and never drawn. */
export const KINDS = [
  { kind: 'published', shape: 'solid' },
  { kind: 'derived', shape: 'framed' },
  { kind: 'unpublished', shape: 'stub' },
] as const
