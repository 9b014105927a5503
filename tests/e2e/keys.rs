//! The key workshop: a key that is made signs in the page, and `openssl` accepts what comes of it.

use std::io::Write;
use std::process::{Command, Stdio};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;

use crate::harness::{Stage, Workbench, until};

/// Goes to the workshop without loading anything anew.
async fn workshop<'a>(stage: &'a Stage, page: Workbench<'a>) -> Workbench<'a> {
    page.click("nav a[href='/keys']").await;
    page.present("#workshop-key").await;
    let _stays = stage;
    page
}

async fn made(page: &Workbench<'_>, kind: &str) -> String {
    page.put("#workshop-key", "").await;
    page.choose("#generate-kind", kind).await;
    page.click("#generate").await;
    // RSA takes its time.
    let limit = std::time::Duration::from_secs(120);
    until("a key", limit, async || {
        let key = page.value("#workshop-key").await;
        if key.contains("\"kty\"") { Ok(key) } else { Err(page.text("[role=status]").await) }
    })
    .await
}

async fn form(page: &Workbench<'_>, id: &str) -> String {
    let selector = format!("[data-form='{id}']");
    page.present(&selector).await;
    page.text(&selector).await
}

#[tokio::test]
async fn a_generated_rsa_3072_key_signs_and_openssl_accepts_it() {
    let stage = Stage::open().await;
    let page = workshop(&stage, stage.workbench().await).await;
    let key = made(&page, "RSA 3072").await;
    page.contains("#workshop-result", "RSA 3072 bits").await;
    let public = form(&page, "spki-pem").await;
    let private = form(&page, "pkcs8-pem").await;

    page.click("nav a[href='/encoder']").await;
    page.present("#build-key").await;
    page.put("#build-key", &private).await;
    page.choose("#build-alg", "RS256").await;
    let token = page.built().await;

    // The page itself accepts it with the public half, and with the JWK.
    page.click("nav a[href='/']").await;
    page.ready().await;
    assert_eq!(page.check(&token, &public).await.signature, "verified");
    assert_eq!(page.check(&token, &key).await.signature, "verified");

    let folder = std::env::temp_dir().join(format!("claimcheck-keys-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (input, signature) = token.rsplit_once('.').unwrap();
    for (name, bytes) in [
        ("public.pem", public.clone().into_bytes()),
        ("private.pem", private.into_bytes()),
        ("signature", URL_SAFE_NO_PAD.decode(signature).unwrap()),
    ] {
        std::fs::write(folder.join(name), bytes).unwrap();
    }
    let openssl = |arguments: &[&str], stdin: &str| {
        let mut command = Command::new("openssl");
        command.args(arguments).current_dir(&folder).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("openssl is installed");
        child.stdin.take().unwrap().write_all(stdin.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    };
    let verified = openssl(&["dgst", "-sha256", "-verify", "public.pem", "-signature", "signature"], input);
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
    assert!(openssl(&["pkey", "-in", "private.pem", "-check", "-noout"], "").status.success());
    // And the other way: what openssl signs with this key is accepted here.
    let signed = openssl(&["dgst", "-sha256", "-sign", "private.pem"], input);
    assert_eq!(URL_SAFE_NO_PAD.encode(signed.stdout), signature, "RS256 has one signature only");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn every_kind_of_key_is_made_and_shown_in_its_forms() {
    let stage = Stage::open().await;
    let page = workshop(&stage, stage.workbench().await).await;
    for (kind, words) in [
        ("secret, 256 bits (HS256)", "256 bits"),
        ("P-256", "EC P-256"),
        ("secp256k1", "EC secp256k1"),
        ("Ed448", "OKP Ed448"),
        ("X25519", "OKP X25519"),
        ("ML-DSA-65", "AKP ML-DSA-65"),
    ] {
        made(&page, kind).await;
        page.contains("#workshop-result", words).await;
        let json = form(&page, "private-jwk").await;
        assert!(json.contains("\"kty\""), "{kind}: {json}");
    }
    // The key waits while another page is looked at.
    let key = page.value("#workshop-key").await;
    page.click("nav a[href='/']").await;
    page.ready().await;
    page.click("nav a[href='/keys']").await;
    page.present("#workshop-key").await;
    until("the same key", crate::harness::LIMIT, async || {
        let now = page.value("#workshop-key").await;
        if now == key { Ok(()) } else { Err(now) }
    })
    .await;
}

#[tokio::test]
async fn making_a_large_key_shows_how_far_it_is_and_can_be_stopped() {
    let stage = Stage::open().await;
    let page = workshop(&stage, stage.workbench().await).await;
    page.choose("#generate-kind", "RSA 4096").await;
    page.click("#generate").await;
    page.contains("[role=status]", "candidates tried").await;
    page.click("#cancel-generate").await;
    let idle = "return document.querySelector('#cancel-generate') || document.querySelector('#generate').disabled ? 'runs' : null;";
    stage.browser.until("no search", idle).await;
    assert_eq!(page.value("#workshop-key").await, "");
    // The page is as alive as before.
    made(&page, "P-256").await;
}

#[tokio::test]
async fn a_passphrase_opens_an_encrypted_key() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/keys/p256-encrypted.pkcs8.pem");
    let text = std::fs::read_to_string(path).unwrap();
    let stage = Stage::open().await;
    let page = workshop(&stage, stage.workbench().await).await;
    page.put("#workshop-key", &text).await;
    page.present("#workshop-passphrase").await;
    page.put("#workshop-passphrase", "wrong").await;
    page.contains("#workshop-result", "does not open").await;
    page.put("#workshop-passphrase", "test").await;
    page.contains("#workshop-result", "EC P-256").await;
    let requests = stage
        .browser
        .run::<Vec<String>>("return performance.getEntriesByType('resource').map((e) => e.name);", json!([]))
        .await;
    assert!(requests.iter().all(|name| !name.contains("test=") && !name.contains("BEGIN")), "{requests:?}");
}
