// What a schema found wrong with a request, as one sentence for each field.
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';

const MAX_ISSUES = 5;

export interface ValidationIssue {
  /** `query limit`, `body params.k` */
  readonly field: string;
  /** What was expected there, and what came where the schema says so. */
  readonly expectation: string;
}

/** Undefined: the error does not come from a schema. */
export function findValidationIssues(error: unknown): readonly ValidationIssue[] | undefined {
  if (!hasZodFastifySchemaValidationErrors(error)) return undefined;
  const part = error.validationContext === 'querystring' ? 'query' : (error.validationContext ?? 'request');
  return error.validation.map(({ instancePath, message }) => ({
    field: `${part}${instancePath.replaceAll('/', '.').replace(/^\.?/, ' ').trimEnd()}`,
    expectation: message ?? 'invalid',
  }));
}

/** `query limit: Too big: expected number to be <=100` */
export function describeValidation(issues: readonly ValidationIssue[]): string {
  const shown = issues.slice(0, MAX_ISSUES).map(({ field, expectation }) => `${field}: ${expectation}`);
  const more = issues.length - shown.length;
  return more > 0 ? `${shown.join('; ')}; and ${more} more` : shown.join('; ');
}
