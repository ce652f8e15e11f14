#!/usr/bin/env bash
# Clones the repository into a new folder and does what README.md tells a new user: npm ci && npm start, npm ci && npm test.
set -euo pipefail
target=$1
port=${2:-4123}
git clone --quiet . "$target"
cd "$target"
npm ci
node --version; setsid npm start -- --port "$port" >start.log 2>&1 &
server=$!
# npm does not pass a signal on: the whole group is stopped.
stop() { kill -- "-$server" 2>/dev/null || true; }
trap stop EXIT
for _ in $(seq 1 90); do
  if curl --silent --fail "http://127.0.0.1:$port/ready" >/dev/null; then break; fi
  sleep 1
done
cat start.log
answer=$(curl --silent --fail "http://127.0.0.1:$port/graphql" -H 'content-type: application/json' \
  -d '{"query":"{ evolutions(first: 3) { totalCount } }"}')
echo "$answer"
grep -q '"totalCount":[1-9]' <<<"$answer"
stop
wait "$server" 2>/dev/null || true
trap - EXIT
# Without the documents that may not be redistributed, as a user has it.
MAILUO_SHARED="$target/none" npm test
