const [selector, option] = arguments;
const field = document.querySelector(selector);
field.value = option;
field.dispatchEvent(new Event("input", { bubbles: true }));
field.dispatchEvent(new Event("change", { bubbles: true }));
return field.value;
