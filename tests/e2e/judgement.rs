//! The doctor, the kind of a token, its profile, and the rules of the audit, as they come to the page.

use std::time::Instant;

use claimcheck::check::audit;
use claimcheck::check::diagnosis::CAUSES;
use claimcheck::jose::hash::Hash;
use claimcheck::jose::jws;
use claimcheck::jose::key::Key;
use claimcheck::jose::key::detect::SecretEncoding;
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

use crate::harness::{Stage, Workbench};

/// Every cause is found in the page on the token that has it, and never turns the verdict. What each took is printed.
#[tokio::test]
async fn the_doctor_finds_each_cause() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    for cause in CAUSES {
        let made = (cause.example)(&mut UnwrapErr(SysRng));
        if made.encoding != SecretEncoding::Utf8 {
            page.put("#key", &made.key).await;
            page.present("#secret-encoding").await;
            page.choose("#secret-encoding", made.encoding.name()).await;
        }
        let start = Instant::now();
        let verdict = page.check(&made.token, &made.key).await;
        assert_ne!(verdict.signature, "verified", "{}", cause.id);
        page.present("#doctor[data-state='done']").await;
        let hit = format!("#doctor [data-cause='{}']", cause.id);
        page.present(&hit).await;
        eprintln!("{}: {} ms", cause.id, start.elapsed().as_millis());
        let told = page.text(&hit).await;
        assert!(told.starts_with("It verifies if "), "{}: {told}", cause.id);
        assert_eq!(page.attribute(&hit, "data-attack").await == "true", cause.is_attack, "{}", cause.id);
        assert_ne!(page.attribute("#verdict", "data-signature").await, "verified", "{}", cause.id);
        if made.encoding != SecretEncoding::Utf8 {
            page.choose("#secret-encoding", SecretEncoding::Utf8.name()).await;
        }
        page.clear().await;
    }
}

#[tokio::test]
async fn the_doctor_is_silent_where_nothing_is_wrong() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    let (token, key) = audit::Example::header(audit::Example::USUAL_HEADER).texts(&mut UnwrapErr(SysRng));
    assert_eq!(page.check(&token, &key).await.signature, "verified");
    assert!(absent(&page, "#doctor").await);
    assert_eq!(page.check(&token, "another secret, of thirty-two bytes").await.signature, "invalid");
    page.present("#doctor[data-state='done']").await;
    assert!(absent(&page, "#doctor [data-cause]").await);
    page.contains("#doctor", "another key").await;
}

#[tokio::test]
async fn a_token_is_judged_by_the_rules_of_its_kind() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    let (token, key) = audit::Example::header(audit::Example::USUAL_HEADER).texts(&mut UnwrapErr(SysRng));
    page.check(&token, &key).await;
    assert_eq!(page.attribute("#kind", "data-kind").await, "access-token");
    page.present("#profile[data-profile='rfc9068-access-token']").await;
    page.choose("#kind-choice", "id-token").await;
    page.present("#kind[data-kind='id-token'] #profile[data-profile='oidc-id-token']").await;
    page.put("#exchange-nonce", "n-1").await;
    page.present("#profile [data-clause='nonce'][data-outcome='fail']").await;
    page.choose("#kind-choice", "").await;
    page.present("#kind[data-kind='access-token']").await;
}

/// A few rules, one of each weight, end to end; all of them are tested natively.
#[tokio::test]
async fn findings_name_their_rule_and_weight() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    for id in ["kid-path", "base64-not-canonical"] {
        let Some(rule) = audit::find(id) else { panic!("{id} is a rule") };
        let (token, key) = rule.page.bad.texts(&mut UnwrapErr(SysRng));
        page.check(&token, &key).await;
        let card = format!("#findings [data-rule='{id}']");
        page.present(&card).await;
        assert_eq!(page.attribute(&card, "data-severity").await, rule.risk.name(), "{id}");
    }
}

#[tokio::test]
async fn a_secret_that_anybody_would_try_is_found() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    let make = |secret: &str| {
        let key = Key::secret(secret.as_bytes());
        let signed = jws::sign(r#"{"alg":"HS256"}"#, br#"{"sub":"joe"}"#, "HS256", &key, &mut UnwrapErr(SysRng));
        signed.unwrap_or_else(|_| panic!("a token could not be made"))
    };
    page.put("#token", &make("jwt-secret-2024")).await;
    page.present("#guess[data-state='idle']").await;
    page.click("#guess-start").await;
    page.present("#guess[data-state='done']").await;
    page.put("#token", &make("Secret2024")).await;
    page.present("#guess[data-state='idle']").await;
    page.click("#guess-start").await;
    page.present("#guess[data-state='found']").await;
    assert_eq!(page.text("#guess-found").await, "\"Secret2024\"");
    assert_eq!(page.attribute("#verdict", "data-signature").await, "no-key");
}

#[tokio::test]
async fn findings_are_counted_filtered_and_handed_on_without_the_token() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    let Some(rule) = audit::find("kid-path") else { panic!("kid-path is a rule") };
    let (token, key) = rule.page.bad.texts(&mut UnwrapErr(SysRng));
    page.put("#policy-now", &audit::Example::NOW.to_string()).await;
    page.check(&token, &key).await;
    page.contains(".findings__counts", "1 high").await;
    page.choose("#least-risk", "critical").await;
    assert!(absent(&page, "#findings [data-rule='kid-path']").await);
    page.choose("#least-risk", "high").await;
    page.present("#findings [data-rule='kid-path']").await;
    for (form, words) in
        [("sarif", "\"version\": \"2.1.0\""), ("json", "\"risk\": \"high\""), ("markdown", "# Token report")]
    {
        page.click(&format!("#findings [data-export='{form}']")).await;
        page.contains("#report-export", words).await;
        let text = page.text("#report-export").await;
        assert!(text.contains("kid-path"), "{text}");
        assert!(token.split('.').chain([&*key]).all(|secret| !text.contains(secret)), "{text}");
    }
}

#[tokio::test]
async fn tokens_that_are_pasted_together_are_checked_against_each_other() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    let make = |header: &str, claims: &str| {
        let key = Key::secret(audit::EXAMPLE_SECRET.as_bytes());
        let signed = jws::sign(header, claims.as_bytes(), "HS256", &key, &mut UnwrapErr(SysRng));
        signed.unwrap_or_else(|_| panic!("a token could not be made"))
    };
    let access = make(audit::Example::USUAL_HEADER, audit::Example::USUAL_CLAIMS);
    let id = |hash: &str| make(r#"{"alg":"HS256"}"#, &format!(r#"{{"sub":"joe","nonce":"n","at_hash":"{hash}"}}"#));
    page.put("#token", &format!("{}\n{access}", id(&Hash::Sha256.left_half(&access)))).await;
    page.present("#links [data-link='at-hash'][data-holds='true']").await;
    page.put("#token", &format!("{}\n{access}", id("AAAAAAAAAAAAAAAAAAAAAA"))).await;
    page.present("#links [data-link='at-hash'][data-holds='false']").await;
    page.put("#token", &access).await;
    page.verdict().await;
    assert!(absent(&page, "#links").await);
}

async fn absent(page: &Workbench<'_>, selector: &str) -> bool {
    page.browser.run("return !document.querySelector(arguments[0]);", serde_json::json!([selector])).await
}
