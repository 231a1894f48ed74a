import { useEffect, useEffectEvent, useRef } from 'react';

interface Props {
  readonly name: string;
  /** Asked once, when the name is there. */
  readonly takesFocus: () => boolean;
}

/** The panel's heading: where the keyboard arrives that opened it. */
export function DetailsName({ name, takesFocus }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const takesFocusNow = useEffectEvent(takesFocus);
  useEffect(() => {
    if (takesFocusNow()) heading.current?.focus();
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1} className="details__name">
      {name}
    </h2>
  );
}
