import type { GraphRenderer } from '../../canvas/graph-renderer.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/Icon.tsx';

interface Props {
  /** Asked for at each press: a picture that was lost is another one afterwards. */
  readonly findRenderer: () => GraphRenderer | null;
}

export function ZoomButtons({ findRenderer }: Props) {
  return (
    <fieldset className="stage__zoom" aria-label="Zoom">
      <ZoomButton icon="plus" label="Zoom in" onClick={() => findRenderer()?.camera.zoomIn()} />
      <ZoomButton icon="minus" label="Zoom out" onClick={() => findRenderer()?.camera.zoomOut()} />
      <ZoomButton icon="fit" label="Show the whole picture" onClick={() => findRenderer()?.showWhole()} />
    </fieldset>
  );
}

interface ZoomButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}

function ZoomButton({ icon, label, onClick }: ZoomButtonProps) {
  return (
    <button type="button" className="button button--icon" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
