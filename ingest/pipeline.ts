// From a paper to what it reports. Read this file first: the stages stand in their order, each with an example of what it adds.
import type { Extraction } from './model/extraction.ts';
import type { Paper } from './model/paper.ts';
import { assignRoles } from './stages/assign-roles.ts';
import { buildContext } from './stages/context.ts';
import { findCues } from './stages/find-cues.ts';
import { findNames } from './stages/find-names/index.ts';
import { readDocument } from './stages/read-document.ts';
import { toEntities } from './stages/to-entities.ts';

export function createExtractor(): (paper: Paper) => Extraction {
  const context = buildContext();
  return (paper) => {
    const document = readDocument(paper);
    const cues = findCues(document.text, document.tokens, context);
    const names = findNames(document, context);
    const roles = assignRoles(document, names, cues);
    const entities = toEntities(document, names, roles);
    return {
      id: paper.id,
      title: paper.title,
      ...entities,
      metrics: [],
      evaluations: [],
      comparisons: [],
      results: [],
      skips: [],
    };
  };
}
