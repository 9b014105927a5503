// Lighthouse on pages of a running site: node lighthouse.mjs ORIGIN ROUNDS PATH... Prints a table and fails when a category
// is under the limit. Each figure is the median of the rounds: those of speed move with whatever else the machine does.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import desktop from "lighthouse/core/config/desktop-config.js";

const LEAST = 95;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const PRESETS = { mobile: undefined, desktop };
// Audits that say more than "yes" or "no" are worth a line only when they cost something.
const WORTH_A_LINE = 0.9;

const [origin, rounds, ...paths] = process.argv.slice(2);

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

// The audits that cost a category points.
const costs = ({ categories, audits }) =>
  CATEGORIES.flatMap((name) =>
    categories[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < WORTH_A_LINE)
      .map(({ id }) => `${id} ${audits[id].displayValue ?? ""}`.trim()),
  );

// A browser for each run, so that none finds what the one before has fetched or compiled.
const run = async (path, config) => {
  const chrome = await launch({
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const options = { port: chrome.port, logLevel: "error", onlyCategories: CATEGORIES };
    const { lhr } = await lighthouse(origin + path, options, config);
    return lhr;
  } finally {
    chrome.kill();
  }
};

const measure = async (path, config) => {
  const results = [];
  // On a busy machine the recording itself fails now and then, which says nothing about the page.
  for (let left = 2 * Number(rounds); results.length < Number(rounds); left -= 1) {
    const lhr = await run(path, config);
    if (!lhr.runtimeError) results.push(lhr);
    else if (left <= 0) throw new Error(`${path}: ${lhr.runtimeError.message}`);
  }
  const scores = CATEGORIES.map((name) =>
    median(results.map(({ categories }) => Math.round((categories[name].score ?? 0) * 100))),
  );
  return { scores, told: [...new Set(results.flatMap(costs))] };
};

console.log(`median of ${rounds}\n\n| page | preset | ${CATEGORIES.join(" | ")} | what costs points |`);
console.log(`|---|---|${"---|".repeat(CATEGORIES.length + 1)}`);
let failed = 0;
for (const path of paths) {
  for (const [preset, config] of Object.entries(PRESETS)) {
    const { scores, told } = await measure(path, config);
    failed += scores.filter((score) => score < LEAST).length;
    console.log(`| ${path} | ${preset} | ${scores.join(" | ")} | ${told.join(", ")} |`);
  }
}
console.log(`\n${failed} of ${paths.length * Object.keys(PRESETS).length * CATEGORIES.length} figures under ${LEAST}`);
process.exitCode = failed > 0 ? 1 : 0;
