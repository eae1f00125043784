import { SUBJECT } from '../../../domain/data/subject'

/** The way to the publisher of the figures. */
export function PublisherLink() {
  return (
    <a href={`https://${SITE}`} rel="noreferrer" dir="ltr">
      {SITE}
    </a>
  )
}

const SITE = SUBJECT.site
