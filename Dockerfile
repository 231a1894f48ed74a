# The app: built with everything, run with what it needs, not as root. Debian, because the embedded engine has no build
# for Alpine's C library on every processor.
FROM node:22.20.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run -s build && npm prune --omit=dev --no-audit --no-fund

FROM node:22.20.0-bookworm-slim
ENV NODE_ENV=production BENCHGRAPH_DATA=/data
WORKDIR /app
# Without tsconfig.build.json it is an installed package, which builds nothing when it starts.
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/ingest/learned ./ingest/learned
COPY --from=build /app/ingest/samples ./ingest/samples
COPY --from=build /app/scripts/benchgraph.mjs /app/scripts/ensure.mjs ./scripts/
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4747
ENTRYPOINT ["node", "scripts/benchgraph.mjs"]
CMD ["serve", "--samples"]
