//! What a person expects of a token, and the time, decide the third line.

use crate::harness::files::{Vectors, fixture};
use crate::harness::{Stage, Verdict};

#[tokio::test]
async fn an_expired_token_fails_until_the_clock_is_set_back() {
    let vectors = Vectors::read("rfc7515");
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    // RFC 7515 A.1 expires at 1300819380, 2011-03-22T18:43:00Z.
    let verdict = page.check(&vectors.token("rfc7515-A.1"), &vectors.key("A.1-hmac")).await;
    let is_expired = |verdict: &Verdict| verdict.policy == "fail" && verdict.text.to_lowercase().contains("expired");
    assert!(is_expired(&verdict), "{verdict:?}");
    // The signature holds all the same: one line hides no other.
    assert_eq!(verdict.signature, "verified", "{verdict:?}");

    let cases = [
        ("1300819379", "", false),
        ("2011-03-22T18:42:59Z", "", false),
        // RFC 7519 4.1.4: at the very second the token must not be accepted any more.
        ("1300819380", "", true),
        ("1300819400", "60", false),
        ("1300819441", "60", true),
    ];
    for (now, leeway, expected) in cases {
        page.put("#policy-now", now).await;
        page.put("#policy-leeway", leeway).await;
        let verdict = page.verdict().await;
        assert_eq!(is_expired(&verdict), expected, "now {now}, leeway {leeway:?}: {verdict:?}");
        assert_eq!(verdict.policy == "fail", expected, "now {now}, leeway {leeway:?}: {verdict:?}");
    }
}

#[tokio::test]
async fn issuer_and_audience_pass_or_fail() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    let verdict = page.check(&fixture("rs256.token"), &fixture("rs256.certificate.pem")).await;
    assert_eq!(verdict.policy, "unset", "nothing is expected yet: {verdict:?}");

    let cases = [
        ("https://issuer.example", "", "pass"),
        ("https://issuer.example/", "", "fail"),
        ("", "https://api.example", "pass"),
        ("", "https://other.example", "fail"),
        ("https://issuer.example", "https://api.example", "pass"),
        ("https://issuer.example", "https://other.example", "fail"),
        ("", "", "unset"),
    ];
    for (issuer, audience, policy) in cases {
        page.put("#policy-iss", issuer).await;
        page.put("#policy-aud", audience).await;
        let verdict = page.verdict().await;
        assert_eq!(verdict.policy, policy, "iss {issuer:?}, aud {audience:?}: {verdict:?}");
        assert_eq!(verdict.signature, "verified", "{verdict:?}");
    }
}

#[tokio::test]
async fn an_algorithm_that_is_not_allowed_is_refused() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    page.check(&fixture("rs256.token"), &fixture("rs256.certificate.pem")).await;
    for (allowed, accepted) in [("RS256", true), ("ES256, PS256", false), ("ES256 RS256", true), ("HS256", false)] {
        page.put("#policy-algs", allowed).await;
        let verdict = page.verdict().await;
        let is_accepted = verdict.signature == "verified" && verdict.policy != "fail";
        assert_eq!(is_accepted, accepted, "{allowed:?}: {verdict:?}");
    }
}
