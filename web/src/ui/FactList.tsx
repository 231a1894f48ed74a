interface Props {
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** Names with their values, one pair a line. */
export function FactList({ facts }: Props) {
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name} className="facts__pair">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
