/** What a name is in a paper: a proposal, something that is evaluated on, a model that is built on, a competitor. */
export const ROLES = ['method', 'benchmark', 'baseModel', 'compared'] as const;
export type Role = (typeof ROLES)[number];
