//! A link can carry a token behind the `#`, the part of an address that no server is sent.

use crate::harness::Stage;
use crate::harness::files::fixture;

#[tokio::test]
async fn a_token_in_the_fragment_fills_the_field() {
    let token = fixture("rs256.token");
    let stage = Stage::open().await;
    let page = stage.workbench_at(&format!("/#token={token}")).await;

    assert_eq!(page.verdict().await.signature, "no-key");
    assert_eq!(page.value("#token").await, token);
    let (search, path): (String, String) =
        stage.browser.run("return [location.search, location.pathname];", serde_json::json!([])).await;
    assert_eq!((search.as_str(), path.as_str()), ("", "/"));

    let [_, payload, signature] = crate::harness::token::parts(&token);
    for visit in stage.site.quiet().await {
        assert!(!visit.request.contains(payload) && !visit.request.contains(signature), "{visit:?}");
    }
}
