import type { StoredExtraction } from './stored-extraction.ts';

/** The extraction with the ids under which its methods are in the graph: where other papers say what a name means. */
export function linkMentioned(
  extraction: StoredExtraction,
  mentioned: ReadonlyMap<string, string>,
): StoredExtraction {
  if (mentioned.size === 0) return extraction;
  const link = (entities: StoredExtraction['methods']): StoredExtraction['methods'] =>
    entities.map((entity) => ({
      ...entity,
      canonicalId: mentioned.get(entity.canonicalId) ?? entity.canonicalId,
    }));
  const { methods, baseModels, compared } = extraction;
  return { ...extraction, methods: link(methods), baseModels: link(baseModels), compared: link(compared) };
}
