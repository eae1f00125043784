import { SUBJECT } from '../../domain/data/subject'

const ALL = [
  { id: 'counted', name: 'counted' },
  { id: 'not-counted', name: 'notCounted' },
  { id: 'attribution', name: 'attribution' },
  { id: 'found-in-words', name: 'findings' },
  { id: 'floors', name: 'floors' },
  { id: 'readings', name: 'readings' },
  { id: 'answers', name: 'answers' },
  { id: 'not-found', name: 'notFound' },
  { id: 'definitions', name: 'definitions' },
  { id: 'glossary', name: 'glossary' },
  { id: 'sources', name: 'sources' },
  { id: 'publications', name: 'reports' },
  { id: 'cite', name: 'cite' },
  { id: 'errors', name: 'errors' },
  { id: 'data', name: 'data' },
  { id: 'changes', name: 'changes' },
  { id: 'privacy', name: 'privacy' },
  { id: 'accessibility', name: 'accessibility' },
] as const

export type SectionId = (typeof ALL)[number]['id']

/** The sections of the page in their order: the anchor of each, a public promise, and its name. */
export const SECTIONS = ALL.filter(({ name }) => !SUBJECT.without.includes(name))
