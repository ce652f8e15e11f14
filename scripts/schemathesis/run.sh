#!/usr/bin/env bash
# usage: scripts/schemathesis/run.sh URL   (a running service; more than 500 queries out of the schema, none may make it fail)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
venv=${MAILUO_VENV:-$here/../../.venv/schemathesis}
[ -x "$venv/bin/schemathesis" ] || { python3 -m venv "$venv" && "$venv/bin/pip" -q install 'schemathesis>=4,<5'; }
cd "$here"
SCHEMATHESIS_HOOKS=hooks "$venv/bin/schemathesis" run ../../schema.graphql --url "$1/graphql" -n 25 \
  --checks not_a_server_error,response_schema_conformance --phases fuzzing --mode positive
