const [selector, text] = arguments;
const field = document.querySelector(selector);
field.closest("details")?.setAttribute("open", "");
field.focus();
field.select();
document.execCommand(text === "" ? "delete" : "insertText", false, text);
// Leaving the field is what fires "change".
field.blur();
return field.value;
