// The server without a port: everything that answers requests. `main.ts` lets it listen; tests ask it directly.
import fastify from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { HTTP_LIMITS, MAX_PATH_PARAMETER_LENGTH, type HttpLimits } from './http-limits.ts';
import { buildLogger } from './logger.ts';
import { addOpenApiRoute, describeApi } from './openapi.ts';
import { servePage } from './page/serve-page.ts';
import { answerClientError, answerError, answerErrors } from './problems/answer-errors.ts';
import { addBenchmarkRoutes } from './routes/benchmarks.ts';
import { addCypherRoute } from './routes/cypher.ts';
import { addGraphRoute } from './routes/graph.ts';
import { addHealthRoute } from './routes/health.ts';
import { addNodeRoute } from './routes/nodes.ts';
import { addPaperRoute } from './routes/papers.ts';
import { addSearchRoute } from './routes/search.ts';
import { addStatsRoute } from './routes/stats.ts';
import { guardRequests } from './security/guard-requests.ts';
import type { AppDependencies, ServerApp } from './server-app.ts';

/**
 * Builds the server; it listens when `listen` is called, and leaves the store open when it is closed.
 * Every request passes the guard; every error is a problem of RFC 9457.
 */
export async function buildApp(dependencies: AppDependencies): Promise<ServerApp> {
  const { store, version, pageFolder, access, log } = dependencies;
  const limits = { ...HTTP_LIMITS, ...dependencies.limits };
  const app: ServerApp = createFastify(limits, log);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.removeContentTypeParser('text/plain');
  answerErrors(app);
  guardRequests(app, access);
  await describeApi(app, version);
  addHealthRoute(app, store, version);
  addStatsRoute(app, store);
  addSearchRoute(app, store);
  addGraphRoute(app, store);
  addNodeRoute(app, store);
  addBenchmarkRoutes(app, store);
  addPaperRoute(app, store);
  addCypherRoute(app, store, limits);
  addOpenApiRoute(app);
  await servePage(app, pageFolder);
  await app.ready();
  return app;
}

function createFastify(limits: HttpLimits, log: AppDependencies['log']): ServerApp {
  return fastify({
    logger: buildLogger(log),
    // The guard answers those instead, in the form of all errors.
    return503OnClosing: false,
    bodyLimit: limits.maxBodyBytes,
    requestTimeout: limits.requestTimeoutMs,
    handlerTimeout: limits.handlerTimeoutMs,
    connectionTimeout: limits.connectionTimeoutMs,
    keepAliveTimeout: limits.keepAliveTimeoutMs,
    http: {
      headersTimeout: limits.requestTimeoutMs,
      connectionsCheckingInterval: limits.requestCheckMs,
      maxHeaderSize: limits.maxHeaderBytes,
    },
    routerOptions: { maxParamLength: MAX_PATH_PARAMETER_LENGTH },
    // An address that cannot be read meets no route and no hook.
    frameworkErrors: (error, request, reply) => answerError(error, request, reply),
    clientErrorHandler: answerClientError,
  }).withTypeProvider<ZodTypeProvider>();
}
