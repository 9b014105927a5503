//! What stands in a token is text, whatever it looks like.

use serde_json::json;

use crate::harness::{Stage, token};

const IMAGE: &str = "<img src=x onerror=window.__pwned=1>";
const SCRIPT: &str = "<script>window.__pwned=1</script>";
const LINK: &str = "javascript:window.__pwned=1";

#[tokio::test]
async fn markup_in_claims_is_shown_and_not_run() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    // With the keys in place, each of these comes up in findings and messages as well.
    let header = json!({ "alg": "HS256", "typ": IMAGE, "kid": SCRIPT, "crit": [IMAGE], "jku": LINK });
    let payload = json!({
        "iss": LINK, "sub": IMAGE, "aud": [SCRIPT, IMAGE], "exp": IMAGE, "name": SCRIPT, IMAGE: SCRIPT,
        "picture": "x\" onerror=\"window.__pwned=1",
    });
    let scripts = "return document.scripts.length;";
    let before: u32 = stage.browser.run(scripts, json!([])).await;

    page.put("#policy-iss", IMAGE).await;
    page.put("#policy-aud", SCRIPT).await;
    page.check(&token::unverifiable(&header, &payload), IMAGE).await;

    let shown = page.text("#payload").await;
    for text in [IMAGE, SCRIPT, LINK] {
        assert!(shown.contains(text), "{text} in {shown}");
    }
    let elements = "return [...document.querySelectorAll(`
        #payload :is(img, script, a, iframe), #header :is(img, script, a, iframe),
        [onerror], img[src=x], a[href^=javascript]`)].map((element) => element.outerHTML);";
    assert_eq!(stage.browser.run::<Vec<String>>(elements, json!([])).await, Vec::<String>::new());
    assert_eq!(stage.browser.run::<u32>(scripts, json!([])).await, before);
    assert!(stage.browser.run::<bool>("return window.__pwned === undefined;", json!([])).await);
    assert!(stage.site.quiet().await.iter().all(|visit| visit.request != "GET /x"));
}
