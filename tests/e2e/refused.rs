//! "The signature is fine, but ...": why a library refuses a token whose signature holds, as it comes to the page.

use claimcheck::jose::jws;
use claimcheck::jose::key::Key;
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

use crate::harness::{Stage, Workbench};

const SECRET: &str = "9b1d6f2ce05a47388c6f01d2b7e94a53f8a2c4d16e7b0935";

/// The clock of the page is set to this.
const NOW: i64 = 1_795_000_000;

fn token(claims: &str) -> String {
    let key = Key::secret(SECRET.as_bytes());
    jws::sign(r#"{"alg":"HS256"}"#, claims.as_bytes(), "HS256", &key, &mut UnwrapErr(SysRng)).unwrap()
}

#[tokio::test]
async fn an_expired_token_names_who_still_accepts_it() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    page.put("#policy-now", &NOW.to_string()).await;
    assert_eq!(page.check(&token(r#"{"exp":1794999960}"#), SECRET).await.signature, "verified");
    let reason = "#refused [data-code='exp-past'][data-tone='bad']";
    page.present(reason).await;
    let told = page.text(reason).await;
    assert!(told.starts_with("The signature is fine, but "), "{told}");
    assert!(told.contains("a leeway of 41 seconds"), "{told}");
    let refuse = page.text("#refused [data-who='refuse']").await;
    assert!(refuse.contains("PyJWT (Python)") && !refuse.contains("Spring"), "{refuse}");
    let accept = page.text("#refused [data-who='accept']").await;
    assert!(accept.contains("Spring Security (Java): leeway 60 s") && accept.contains(".NET"), "{accept}");
}

#[tokio::test]
async fn a_near_miss_of_the_audience_is_named() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    page.put("#policy-now", &NOW.to_string()).await;
    page.put("#policy-aud", "https://api.example/").await;
    page.check(&token(r#"{"exp":1795000060,"aud":"https://api.example"}"#), SECRET).await;
    page.contains("#refused [data-code='aud-mismatch']", "a slash at the end").await;
    page.put("#policy-aud", "https://api.example").await;
    page.present("#verdict[data-policy='pass']").await;
    assert!(absent(&page, "#refused").await);
}

#[tokio::test]
async fn nothing_is_said_while_the_signature_does_not_hold() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    page.put("#policy-now", &NOW.to_string()).await;
    let expired = token(r#"{"exp":1}"#);
    assert_eq!(page.check(&expired, "another secret, of thirty-two bytes").await.signature, "invalid");
    assert!(absent(&page, "#refused").await);
    page.check(&expired, SECRET).await;
    page.present("#refused [data-code='exp-past']").await;
    page.clear().await;
    page.present("#token").await;
    assert!(absent(&page, "#refused").await);
}

async fn absent(page: &Workbench<'_>, selector: &str) -> bool {
    page.browser.run("return !document.querySelector(arguments[0]);", serde_json::json!([selector])).await
}
