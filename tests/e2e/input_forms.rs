//! Anything with a token in it can be pasted.

use serde_json::json;

use crate::harness::files::{Vectors, fixture};
use crate::harness::{Stage, token};

/// What people paste, by the name of where it comes from.
fn pastes() -> Vec<(&'static str, String)> {
    let jwt = fixture("rs256.token");
    let other = fixture("es256.token");
    let [header, payload, _] = token::parts(&jwt);
    let lines: Vec<&str> = jwt.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).expect("ASCII")).collect();
    let (jws, jwe, sd_jwt) = (Vectors::read("rfc7515"), Vectors::read("rfc7516"), Vectors::read("rfc9901_sdjwt"));
    let response = json!({ "access_token": jwt, "token_type": "Bearer", "expires_in": 3600, "id_token": other });
    let har = json!({ "log": { "entries": [
        { "request": { "headers": [{ "name": "Authorization", "value": format!("Bearer {jwt}") }] } }
    ] } });
    vec![
        ("bare", jwt.clone()),
        ("with space around it", format!("\n  {jwt}\t\n")),
        ("scheme", format!("Bearer {jwt}")),
        ("request header", format!("Authorization: Bearer {jwt}")),
        ("curl", format!("curl -s -H 'Accept: */*' -H 'Authorization: Bearer {jwt}' https://api.example/v1/me")),
        ("cookie", format!("Cookie: theme=dark; session={jwt}; lang=en")),
        ("URL fragment", format!("https://app.example/cb#id_token={jwt}&state=xyz")),
        ("URL query", format!("https://app.example/cb?state=xyz&access_token={jwt}")),
        (
            "percent-encoded URL",
            format!("https://login.example/?next=https%3A%2F%2Fapp.example%2Fcb%23id_token%3D{jwt}%26state%3D1"),
        ),
        ("percent-encoded token", jwt.replace('.', "%2E").replace('-', "%2D").replace('_', "%5F")),
        ("JSON response", serde_json::to_string_pretty(&response).expect("JSON")),
        ("JSON string", json!(jwt).to_string()),
        ("HAR", har.to_string()),
        ("log lines", format!("10:00:01 INFO in token={jwt}\n10:00:02 WARN refused token=\"{other}\" status=401")),
        ("shell", format!("export TOKEN=\"{jwt}\"")),
        ("code fence", format!("```\n{jwt}\n```")),
        ("sentence", format!("The token is {jwt}, it was refused.")),
        ("wrapped", lines.join("\n")),
        ("wrapped with indentation", lines.join("\r\n    ")),
        ("padded as standard base64", format!("{header}==.{payload}=.AAAA")),
        ("fetch", format!("fetch('/me', {{ headers: {{ authorization: `Bearer {jwt}` }} }})")),
        ("PowerShell", format!("Invoke-RestMethod /me -Headers @{{ Authorization = \"Bearer {jwt}\" }}")),
        ("cmd", format!("curl -H ^\"Authorization: Bearer {jwt}^\" ^\n  https://api.example/v1/me")),
        ("form body", format!("grant_type=x&assertion={jwt}&scope=a+b")),
        ("HTML", format!("<input type=\"hidden\" name=\"t\" value=\"{}\">", jwt.replace('.', "&#46;"))),
        ("YAML", format!("token: >-\n  {}\n", lines.join("\n  "))),
        ("JSON in JSON", json!({ "body": response.to_string() }).to_string()),
        ("two parts", format!("{header}.{payload}")),
        ("empty signature", format!("{header}.{payload}.")),
        ("JWE", jwe.token("rfc7516-A.1")),
        ("SD-JWT", sd_jwt.token("rfc9901-simple-issuance")),
        ("JWS JSON, general", jws.token("rfc7515-A.6-general-rs256")),
        ("JWS JSON, flattened", jws.token("rfc7515-A.7-flattened")),
    ]
}

#[tokio::test]
async fn whatever_holds_a_token_is_decoded() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    let mut missed = Vec::new();
    for (name, text) in pastes() {
        page.clear().await;
        page.put("#token", &text).await;
        // Judged means decoded, or given up; both are quick, so one paste that fails does not hide the next.
        page.verdict().await;
        let header = page.text("#header").await;
        if !header.contains("alg") {
            missed.push(format!("{name}: {header:?}"));
        }
    }
    assert!(missed.is_empty(), "expected a decoded header, but found {missed:#?}");
}

#[tokio::test]
async fn of_several_tokens_one_is_chosen() {
    let (first, second) = (fixture("rs256.token"), fixture("es256.token"));
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    page.put("#token", &format!("{first}\n{second}")).await;
    page.verdict().await;

    let pressed =
        "return [...document.querySelectorAll('#tokens button[aria-pressed]')].map((button) => button.ariaPressed);";
    assert_eq!(stage.browser.run::<Vec<String>>(pressed, json!([])).await, ["true", "false"]);
    assert!(page.text("#header").await.contains("RS256"));

    page.click("#tokens li:nth-child(2) button[aria-pressed], #tokens button[aria-pressed]:nth-of-type(2)").await;
    page.put("#key", &fixture("es256.jwks.json")).await;
    assert_eq!(page.verdict().await.signature, "verified");
    assert_eq!(stage.browser.run::<Vec<String>>(pressed, json!([])).await, ["false", "true"]);
    assert!(page.text("#header").await.contains("ES256"));
}
