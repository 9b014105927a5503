//! The doctor, the kind of a token, its profile, and the rules of the audit, as they come to the page.

use std::time::Instant;

use claimcheck::check::audit;
use claimcheck::check::diagnosis::{CAUSES, DECRYPTION_CAUSES, Made};
use claimcheck::jose::hash::Hash;
use claimcheck::jose::jws;
use claimcheck::jose::key::detect::SecretEncoding;
use claimcheck::jose::key::{Curve, Key, generate, jwk};
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

use crate::harness::{Setup, Stage, Workbench};

/// Every cause is found in the page on the token that has it, and never turns the verdict. A table of what each took is printed.
#[tokio::test]
async fn the_doctor_finds_each_cause() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    let random = &mut UnwrapErr(SysRng);
    let signatures: Vec<_> = CAUSES.iter().map(|cause| (cause.id, (cause.example)(random), cause.is_attack)).collect();
    let decryptions: Vec<_> =
        DECRYPTION_CAUSES.iter().map(|cause| (cause.id, (cause.example)(random), cause.is_attack)).collect();
    eprintln!("| cause | ms to its diagnosis | ms until all were tried |\n|---|---|---|");
    for (list, beginning) in [(signatures, "It verifies if "), (decryptions, "It decrypts if ")] {
        for (id, made, is_attack) in list {
            let times = diagnosed(&page, id, &made).await;
            eprintln!("| {id} | {} | {} |", times[0], times[1]);
            let hit = format!("#doctor [data-cause='{id}']");
            let told = page.text(&hit).await;
            assert!(told.starts_with(beginning), "{id}: {told}");
            assert_eq!(page.attribute(&hit, "data-attack").await == "true", is_attack, "{id}");
            let outcome: bool = page.browser.run(OUTCOME, serde_json::json!([])).await;
            assert!(outcome, "{id}: a diagnosis is no verdict");
            if made.encoding != SecretEncoding::Utf8 {
                page.choose("#secret-encoding", SecretEncoding::Utf8.name()).await;
            }
            page.clear().await;
        }
    }
}

/// Nothing is verified, and nothing decrypted but what cannot be unpacked.
const OUTCOME: &str = "
    const state = document.querySelector('#decryption')?.dataset.state;
    return document.querySelector('#verdict').dataset.signature !== 'verified' && state !== 'decrypted';";

/// Pastes a token with a cause; milliseconds until it was told, and until all causes were tried.
async fn diagnosed(page: &Workbench<'_>, id: &str, made: &Made) -> [u128; 2] {
    page.put("#key", &made.key).await;
    if made.encoding != SecretEncoding::Utf8 {
        page.present("#secret-encoding").await;
        page.choose("#secret-encoding", made.encoding.name()).await;
    }
    let start = Instant::now();
    page.put("#token", &made.token).await;
    page.present(&format!("#doctor [data-cause='{id}']")).await;
    let found = start.elapsed().as_millis();
    page.present("#doctor[data-state='done']").await;
    [found, start.elapsed().as_millis()]
}

/// A set of a thousand keys keeps the doctor busy for long. It stops at once, the worker is free for other work soon after, and
/// the page answers all the while. Long tasks of the page are printed: other programs on the machine make them longer.
#[tokio::test]
async fn the_doctor_and_the_word_list_stop_at_once() {
    let stage = Stage::with(Setup { alone: true, ..Setup::default() }).await;
    let page = stage.workbench().await;
    let random = &mut UnwrapErr(SysRng);
    let keys: Vec<String> = (0..1000).filter_map(|_| jwk::public_json(&generate::ec(Curve::P384, random))).collect();
    let set = format!("{{\"keys\":[{}]}}", keys.join(","));
    let signer = generate::ec(Curve::P384, random);
    let made = Made::signed(r#"{"alg":"ES384","typ":"JWT"}"#, &signer, "ES384", &set, random);
    page.put("#key", &made.key).await;
    page.put("#token", &made.token).await;
    page.present("#doctor[data-state='running'] #stop-doctor").await;
    stopped(&page, "the doctor", "#stop-doctor", "#doctor[data-state='idle']").await;
    let start = Instant::now();
    page.put("#key", "").await;
    let verdict = page.check("a.b", "").await;
    assert_eq!(verdict.structure, "broken");
    eprintln!("the doctor: the next verdict came after {} ms", start.elapsed().as_millis());

    page.clear().await;
    let key = Key::secret(b"none of the words in that list");
    let signed = jws::sign(r#"{"alg":"HS512"}"#, br#"{"sub":"joe"}"#, "HS512", &key, random);
    page.put("#token", &signed.unwrap_or_else(|_| panic!("a token could not be made"))).await;
    page.present("#guess[data-state='idle']").await;
    let words = "
        const words = Array.from({ length: 2_000_000 }, (_, at) => `word-${at}`).join('\\n');
        const files = new DataTransfer();
        files.items.add(new File([words], 'words.txt'));
        const field = document.querySelector('#guess-words');
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));";
    page.browser.run::<()>(words, serde_json::json!([])).await;
    page.present("#guess[data-state='running'] #guess-stop").await;
    page.contains("#guess", "of 2000000 tried").await;
    stopped(&page, "the word list", "#guess-stop", "#guess[data-state='stopped']").await;

    let tasks: Vec<f64> = page.browser.run(LONG_TASKS, serde_json::json!([])).await;
    let most = tasks.iter().copied().fold(0.0, f64::max);
    eprintln!("tasks of the page above 50 ms: {}, the longest {most} ms", tasks.len());
}

const LONG_TASKS: &str = "return window.__seen.longTasks.map(({ duration }) => duration);";

/// Presses a button, and waits in the page itself for what it leads to: the way to the browser is not measured.
async fn stopped(page: &Workbench<'_>, name: &str, button: &str, state: &str) {
    let script = "
        const [button, state, done] = arguments;
        const start = performance.now();
        const look = () =>
          document.querySelector(state) || performance.now() - start > 5000 ? done(performance.now() - start) : setTimeout(look);
        document.querySelector(button).click();
        look();";
    let took: f64 = page.browser.run_async(script, serde_json::json!([button, state])).await;
    eprintln!("{name}: stopped after {took:.0} ms");
    assert!(took < 1000.0, "{name} stopped after {took} ms");
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

/// The verifier and the challenge of RFC 7636, appendix B: typed, and pasted beside the request.
#[tokio::test]
async fn a_code_verifier_is_checked_against_the_challenge_of_the_request() {
    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    let header = r#"{"alg":"HS256","typ":"oauth-authz-req+jwt"}"#;
    let claims = r#"{"client_id":"c","response_type":"code","code_challenge_method":"S256","code_challenge":"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"}"#;
    let key = Key::secret(audit::EXAMPLE_SECRET.as_bytes());
    let signed = jws::sign(header, claims.as_bytes(), "HS256", &key, &mut UnwrapErr(SysRng));
    let request = signed.unwrap_or_else(|_| panic!("a token could not be made"));
    let form = format!("grant_type=authorization_code&code_verifier={VERIFIER}");
    page.put("#token", &format!("{request}\n{form}")).await;
    page.present("#links [data-link='code-verifier'][data-holds='true']").await;
    page.present("#profile [data-clause='code-verifier'][data-outcome='cannot-check']").await;
    page.put("#exchange-code-verifier", VERIFIER).await;
    page.present("#profile [data-clause='code-verifier'][data-outcome='pass']").await;
    page.put("#exchange-code-verifier", &VERIFIER.replace("dBj", "eBj")).await;
    page.present("#profile [data-clause='code-verifier'][data-outcome='fail']").await;
    page.put("#token", &format!("{request}\n{}", form.replace("dBj", "eBj"))).await;
    page.present("#links [data-link='code-verifier'][data-holds='false']").await;
}

async fn absent(page: &Workbench<'_>, selector: &str) -> bool {
    page.browser.run("return !document.querySelector(arguments[0]);", serde_json::json!([selector])).await
}
