import { Link } from 'wouter';
import { toExplorePath } from '../../state/explore-url.ts';
import { toPaperPath } from '../../state/page.ts';
import type { ShownValue } from '../../text/graph-value.ts';
import { TypeDot } from '../../ui/TypeDot.tsx';

/** One value of an answer. Nodes that have a page lead there. */
export function CypherValue({ value }: { readonly value: ShownValue }) {
  switch (value.shape) {
    case 'nothing':
      return <span className="muted">–</span>;
    case 'number':
    case 'text':
      return value.text;
    case 'node':
      return <NodeValue value={value} />;
    case 'relationship':
      return (
        <span className="value value--relationship" title={value.detail}>
          {value.text}
        </span>
      );
    case 'path':
      return <Parts parts={value.parts} separator=" → " />;
    case 'list':
      return <Parts parts={value.parts} separator=", " />;
  }
}

function NodeValue({ value }: { readonly value: Extract<ShownValue, { shape: 'node' }> }) {
  const content = (
    <>
      {value.type === null ? null : <TypeDot type={value.type} />}
      <span>{value.text}</span>
      <span className="value__label">{value.label}</span>
    </>
  );
  if (value.type === null || value.id === null)
    return (
      <span className="value" title={value.detail}>
        {content}
      </span>
    );
  const href =
    value.type === 'Paper'
      ? toPaperPath(value.id)
      : toExplorePath({ around: [value.id], selected: value.id });
  return (
    <Link href={href} className="value" title={value.detail}>
      {content}
    </Link>
  );
}

function Parts({ parts, separator }: { readonly parts: readonly ShownValue[]; readonly separator: string }) {
  if (parts.length === 0) return <span className="muted">empty list</span>;
  return parts.map((part, index) => (
    <span key={index}>
      {index === 0 ? null : separator}
      <CypherValue value={part} />
    </span>
  ));
}
