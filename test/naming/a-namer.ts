import { createNamer, type Namer } from '../../ingest/naming/namer.ts';
import type { UserAlias } from '../../ingest/naming/user-aliases.ts';
import { buildMetricMatcher } from '../../ingest/stages/context.ts';

const metrics = buildMetricMatcher();

export function aNamer(aliases: readonly UserAlias[] = []): Namer {
  return createNamer(metrics, aliases);
}
