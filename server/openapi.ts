// The API's description, made of the schemas that check requests and replies.
import swagger from '@fastify/swagger';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import * as z from 'zod/mini';
import * as contract from './contract.ts';
import type { ServerApp } from './server-app.ts';

/** Schemas that several routes share, under the names they have in the description. */
const COMPONENTS = {
  JsonValue: contract.jsonValue,
  GraphNode: contract.graphNode,
  GraphEdge: contract.graphEdge,
  Evidence: contract.evidence,
  Result: contract.resultRow,
  Claim: contract.claim,
  Problem: contract.problem,
} as const;

/** Has to come before the routes. Adds `GET /api/openapi.json`. */
export async function describeApi(app: ServerApp, version: string): Promise<void> {
  const schemaRegistry = z.registry<{ id?: string }>();
  for (const [id, schema] of Object.entries(COMPONENTS)) schemaRegistry.add(schema, { id });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'benchgraph',
        version,
        description: 'Which methods are compared on which benchmarks, as reported in abstracts of papers.',
      },
    },
    transform: createJsonSchemaTransform({ schemaRegistry }),
    transformObject: createJsonSchemaTransformObject({ schemaRegistry }),
  });
}

export function addOpenApiRoute(app: ServerApp): void {
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}
