#!/usr/bin/env bash
# DuckDB 1.5.6: a vote's score written "9-6-10" is taken for a day, and for two different days: read from CSV it is
# 9 June 2010, from JSON 10 June 2009. A score with a number that no day or month can be stays text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @duckdb/node-api@1.5.6-r.1
printf 'vote,score\n1,9-6-10\n' >scores.csv
printf '[{"vote":1,"score":"9-6-10"}]' >scores.json
printf 'vote,score\n1,40-41-3\n' >larger.csv
cat >read.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create(':memory:')).connect();
for (const file of ['scores.csv', 'scores.json', 'larger.csv']) {
  const result = await connection.runAndReadAll(`SELECT typeof(score), score::VARCHAR FROM '${file}'`);
  console.log(file, ...result.getRowsJson()[0]);
}
JS
seen=$(node read.mjs)
echo "$seen"
[ "$seen" = 'scores.csv DATE 2010-06-09
scores.json DATE 2009-06-10
larger.csv VARCHAR 40-41-3' ]
