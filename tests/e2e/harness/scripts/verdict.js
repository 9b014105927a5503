// Three strings and the text once the newest input is judged; before, whatever is there, which is not of that form.
const verdict = document.querySelector("#verdict");
if (!verdict) return "no #verdict";
const { structure, signature, policy } = verdict.dataset;
if (verdict.hasAttribute("data-busy")) return `busy, signature ${signature}`;
return { structure, signature, policy, text: verdict.textContent };
