//! Files: dropped on a field they are read, dropped beside it they must not take the person away from the page.

use serde_json::json;

use crate::harness::Stage;
use crate::harness::files::fixture;

/// Drops a file with this text on an element; answers whether the browser was kept from opening it.
const DROP: &str = "
    const [selector, text] = arguments;
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }));
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    return !document.querySelector(selector).dispatchEvent(event);";

#[tokio::test]
async fn a_dropped_file_is_read_where_it_falls() {
    let (token, key) = (fixture("rs256.token"), fixture("rs256.public.pem"));
    let stage = Stage::open().await;
    let page = stage.workbench().await;

    let kept: bool = stage.browser.run(DROP, json!([".workbench__out", token])).await;
    assert!(kept, "a file beside the fields would have been opened");
    assert_eq!(page.value("#token").await, "");

    let kept: bool = stage.browser.run(DROP, json!(["#key", key])).await;
    assert!(kept, "a file on the key field would have been opened");
    let kept: bool = stage.browser.run(DROP, json!(["#token", token])).await;
    assert!(kept, "a file on the token field would have been opened");
    let filled = "return document.querySelector('#token').value ? null : 'an empty field';";
    stage.browser.until("the file's text", filled).await;
    assert_eq!(page.verdict().await.signature, "verified");
}
