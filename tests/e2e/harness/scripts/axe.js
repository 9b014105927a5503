// What axe-core finds in the page as it is: one line for each rule and element.
const done = arguments[arguments.length - 1];
const lines = ({ id, impact, nodes }) =>
  nodes.map(({ target, failureSummary }) => {
    const [, why = ""] = (failureSummary ?? "").split("\n");
    return `${id} (${impact}) at ${target.flat().join(" ")}: ${why.trim()}`;
  });
window.axe
  .run(document, { resultTypes: ["violations"] })
  .then(({ violations }) => done(violations.flatMap(lines)))
  .catch((error) => done([`axe failed: ${error}`]));
