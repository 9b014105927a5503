// One line of JSON in, one out: what the code that was written for a policy says of a token.
import { readdirSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const folder = process.argv[2];
const files = readdirSync(folder).filter((name) => name.endsWith(".mjs"));
const policies = {};
for (const name of files) policies[name] = await import(pathToFileURL(`${folder}/${name}`));
// jose takes a date, jsonwebtoken a number of seconds.
const time = (now) => (folder.endsWith("node-jose") ? new Date(now * 1000) : now);

for await (const line of createInterface({ input: process.stdin })) {
  const { policy, token, key, now } = JSON.parse(line);
  const { verify } = policies[`p${policy}.mjs`];
  let answer;
  try {
    const claims = await (now === null ? verify(token, key) : verify(token, key, time(now)));
    answer = { accepted: typeof claims === "object" };
  } catch (error) {
    answer = { accepted: false, why: `${error.name}: ${error.message}` };
  }
  console.log(JSON.stringify(answer));
}
