# Mailuo, built from the sources and run as a user without rights of its own.
FROM node:20-bookworm-slim AS build
WORKDIR /mailuo
# nodejieba is built from source where no prebuilt one is reachable.
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
COPY . .
RUN npm ci && npm prune --omit=dev

FROM node:20-bookworm-slim
WORKDIR /mailuo
ENV NODE_ENV=production
COPY --from=build --chown=root:root /mailuo /mailuo
RUN mkdir /data && chown node:node /data && ln -s /mailuo/dist/bin/mailuo.js /usr/local/bin/mailuo && chmod +x /mailuo/dist/bin/mailuo.js
USER node
VOLUME /data
ENV MAILUO_GRAPH=/data/graph
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 \
  CMD node -e "fetch('http://127.0.0.1:4000/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
ENTRYPOINT ["mailuo"]
CMD ["serve", "--host", "0.0.0.0", "--port", "4000"]
