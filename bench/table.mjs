// Prints what the harness measured: operations a second by the wall and by processor time, and the ratio to jose.
import { readFileSync } from "node:fs";

const results = JSON.parse(readFileSync(process.argv[2], "utf8"));
const names = ["jose", "webcrypto-min", "noble", "claimcheck"];
const row = (cells) => console.log(`| ${cells.join(" | ")} |`);
const round = (number) => (number === undefined ? "" : number >= 100 ? Math.round(number).toString() : number.toFixed(1));

console.log(`${results.chromium}, ${results.rounds} rounds, medians; wall (processor)\n`);
row(["operations a second", ...names, "claimcheck / jose, processor"]);
row(["---", ...names.map(() => "---:"), "---:"]);
for (const [id, found] of Object.entries(results.ops ?? {})) {
  const cells = names.map((name) => found[name] && `${round(found[name].median)} (${round(found[name].cpu.median)})`);
  const ratio = found.claimcheck && found.jose ? (found.claimcheck.cpu.median / found.jose.cpu.median).toFixed(2) : "";
  row([id, ...cells.map((cell) => cell ?? ""), ratio]);
}
console.log();
row(["many tokens", "how", "ms", "processor ms", "longest task of the page, ms", "ok, expired, bad"]);
row(["---", "---", "---:", "---:", "---:", "---"]);
for (const [alg, found] of Object.entries(results.bulk ?? {})) {
  for (const [how, one] of Object.entries(found)) {
    const counts = `${one.ok}, ${one.expired}, ${one.bad}`;
    row([`${alg}, ${one.n_tokens}`, how, round(one.median), round(one.cpu.median), round(one.longestTaskMs ?? 0), counts]);
  }
}
