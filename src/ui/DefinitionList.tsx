interface Term {
  /** Anchor of the term in the address. */
  readonly id: string
  readonly term: string
  readonly text: string
}

/** Terms and what they mean, each with an anchor to link to. */
export function DefinitionList({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <dl>
      {terms.map(({ id, term, text }) => (
        <div key={id} id={id}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
