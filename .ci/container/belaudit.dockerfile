# Belaudit in a container: no root, nothing written but in the workspace and /tmp, no network needed. Build from the top of the project:
#   docker build -f .ci/container/belaudit.dockerfile -t belaudit .
#   docker compose -f .ci/container/compose.yaml run --rm belaudit run
FROM node:22-bookworm-slim AS build
WORKDIR /project
COPY . .
RUN npm ci --no-fund --no-audit --ignore-scripts \
    && node .ci/build.mjs \
    && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
# Without capabilities the browser cannot make its own sandbox: the container is its sandbox.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends chromium \
    && rm -rf /var/lib/apt/lists/* \
    && echo 'export CHROMIUM_FLAGS="$CHROMIUM_FLAGS --no-sandbox"' > /etc/chromium.d/belaudit
COPY --from=build /project/package.json /project/LICENSE /project/NOTICE /app/
COPY --from=build /project/dist /app/dist
COPY --from=build /project/node_modules /app/node_modules
ENV BELAUDIT_BROWSER=/usr/bin/chromium HOME=/tmp
USER node
WORKDIR /workspace
ENTRYPOINT ["node", "/app/dist/cli/main.js"]
CMD ["--help"]
