const [selector, text] = arguments;
const field = document.querySelector(selector);
const data = new DataTransfer();
data.setData("text/plain", text);
field.focus();
if (field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }))) {
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", bubbles: true }));
}
