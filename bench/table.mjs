// Prints what the harness measured, of a folder of its results: operations a second by the wall and by processor time, and the
// ratio to jose.
import { readdirSync, readFileSync } from "node:fs";

const folder = process.argv[2];
const read = (name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
const names = ["jose", "webcrypto-min", "noble", "claimcheck"];
const row = (cells) => console.log(`| ${cells.join(" | ")} |`);
const round = (number) => (number === undefined ? "" : number >= 100 ? Math.round(number).toString() : number.toFixed(1));
const both = (wall, processor) => `${round(wall)} (${round(processor)})`;
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function together(results) {
  console.log(`${results.chromium}, ${results.rounds} rounds, medians; wall (processor)\n`);
  row(["operations a second", ...names, "claimcheck / jose, processor"]);
  row(["---", ...names.map(() => "---:"), "---:"]);
  for (const [id, found] of Object.entries(results.ops ?? {})) {
    const cells = names.map((name) => found[name] && both(found[name].median, found[name].cpu.median));
    const ratio = found.claimcheck && found.jose ? (found.claimcheck.cpu.median / found.jose.cpu.median).toFixed(2) : "";
    row([id, ...cells.map((cell) => cell ?? ""), ratio]);
  }
  console.log();
  row(["many tokens", "how", "ms", "processor ms", "longest task of the page, ms", "ok, expired, bad"]);
  row(["---", "---", "---:", "---:", "---:", "---"]);
  for (const [alg, found] of Object.entries(results.bulk ?? {})) {
    for (const [how, one] of Object.entries(found)) {
      const counts = `${one.ok}, ${one.expired}, ${one.bad}`;
      const longest = round(one.longestTaskMs ?? 0);
      row([`${alg}, ${one.n_tokens}`, how, round(one.median), round(one.cpu.median), longest, counts]);
    }
  }
}

// Each library in a browser of its own, in turns: the median of the turns, and the lowest and highest by processor time.
function alone() {
  const turns = (name) => readdirSync(folder).filter((file) => file.startsWith(`alone-${name}-`)).map(read);
  const [jose, ours] = [turns("jose"), turns("claimcheck")];
  console.log(`\nEach alone, ${ours.length} turns of ${ours[0].rounds} rounds, medians of the turns; wall (processor)\n`);
  row(["operations a second", "jose", "claimcheck", "claimcheck / jose, processor", "turn by turn"]);
  row(["---", "---:", "---:", "---:", "---"]);
  for (const id of Object.keys(ours[0].ops)) {
    const of = (turns, name, pick) => turns.map((turn) => pick(turn.ops[id][name]));
    const [wall, processor] = [(found) => found.median, (found) => found.cpu.median];
    const [theirs, own] = [of(jose, "jose", processor), of(ours, "claimcheck", processor)];
    const ratios = own.map((found, turn) => (found / theirs[turn]).toFixed(2));
    row([
      id,
      both(median(of(jose, "jose", wall)), median(theirs)),
      both(median(of(ours, "claimcheck", wall)), median(own)),
      (median(own) / median(theirs)).toFixed(2),
      ratios.join(" "),
    ]);
  }
}

together(read("claimcheck.json"));
alone();
